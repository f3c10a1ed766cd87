package org.depositary.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.StreamSupport;
import org.depositary.http.Fault;
import org.depositary.http.ProblemType;
import org.jboss.logging.Logger;

/** Values that break a constraint written beside them: of a parameter 400, of the body 422. */
@Provider
class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

  private static final Logger LOG = Logger.getLogger(ConstraintMapper.class);

  private final Problems problems;
  private final ResourceInfo resource;

  ConstraintMapper(Problems problems, @Context ResourceInfo resource) {
    this.problems = problems;
    this.resource = resource;
  }

  @Override
  public Response toResponse(ConstraintViolationException failure) {
    if (failure.getConstraintViolations().stream().anyMatch(ConstraintMapper::isOurs)) {
      LOG.error("an answer breaks its own constraints", failure);
      return problems.answer(ProblemType.INTERNAL_ERROR, "The service failed.");
    }
    ConstraintFaults faults = new ConstraintFaults(resource.getResourceMethod());
    List<Fault> found =
        Failures.sorted(failure.getConstraintViolations().stream().map(faults::of).toList());
    boolean parameters = found.stream().anyMatch(fault -> fault.parameter() != null);
    return problems.answer(
        parameters ? ProblemType.INVALID_PARAMETER : ProblemType.CONSTRAINT_VIOLATED,
        Failures.summary(found),
        found);
  }

  private static boolean isOurs(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }
}
