package org.depositary.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** JSON of another shape than the contract has. */
@Provider
class ShapeMapper implements ExceptionMapper<MismatchedInputException> {

  private final Problems problems;

  ShapeMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(MismatchedInputException mismatch) {
    return answer(problems, mismatch);
  }

  static Response answer(Problems problems, JsonProcessingException failure) {
    // The bound of a body is met by the parser, in the middle of a value.
    if (failure.getCause() instanceof ProblemException tooLarge
        && tooLarge.type() == ProblemType.CONTENT_TOO_LARGE) {
      return problems
          .builder(tooLarge.type(), tooLarge.detail(), tooLarge.faults())
          .header("Connection", "close")
          .build();
    }
    ProblemException refusal = Failures.of(failure);
    return problems.answer(refusal.type(), refusal.detail(), refusal.faults());
  }
}
