package org.depositary.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.depositary.http.AllowedMethods;
import org.depositary.http.MediaRanges;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.jspecify.annotations.Nullable;

/** What the framework refuses: no such address, method, media type, or a body it cannot read. */
@Provider
class FrameworkMapper implements ExceptionMapper<WebApplicationException> {

  private final Problems problems;
  private final AllowedMethods methods;
  private final RefusalMapper refusals;

  FrameworkMapper(Problems problems, AllowedMethods methods, RefusalMapper refusals) {
    this.problems = problems;
    this.methods = methods;
    this.refusals = refusals;
  }

  @Override
  public Response toResponse(WebApplicationException failure) {
    if (failure instanceof RedirectionException) {
      return failure.getResponse();
    }
    @Nullable Throwable cause = failure.getCause();
    if (cause instanceof JsonProcessingException json) {
      return ShapeMapper.answer(problems, json);
    }
    if (cause instanceof ProblemException refusal) {
      return refusals.toResponse(refusal);
    }
    // A parameter that could not be converted is reported as a missing page.
    if (failure instanceof NotFoundException && cause != null) {
      return problems.answer(ProblemType.INVALID_PARAMETER, "A parameter cannot be read.");
    }
    ProblemType type = ProblemType.ofStatus(failure.getResponse().getStatus());
    var answer = problems.builder(type, detail(type), List.of());
    if (type == ProblemType.METHOD_NOT_ALLOWED) {
      answer.header(HttpHeaders.ALLOW, String.join(", ", methods.of(problems.path())));
    }
    if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE && problems.method().equals("PATCH")) {
      answer.header("Accept-Patch", "application/merge-patch+json");
    }
    return answer.build();
  }

  // What the exception says is about Java; this is about the request.
  private @Nullable String detail(ProblemType type) {
    return switch (type) {
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address does not have this method; see Allow.";
      case NOT_ACCEPTABLE ->
          MediaRanges.refusal(methods.mediaTypesOf(problems.method(), problems.path()));
      case UNSUPPORTED_MEDIA_TYPE -> "This operation does not read bodies of this Content-Type.";
      case INTERNAL_ERROR -> "The service failed.";
      default -> null;
    };
  }
}
