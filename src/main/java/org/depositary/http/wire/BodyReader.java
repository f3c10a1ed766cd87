package org.depositary.http.wire;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.depositary.http.Fault;
import org.depositary.http.Ndjson;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Bounds every body that is not read line by line, and insists that there is one where an operation
 * reads one.
 */
@Provider
class BodyReader implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!Ndjson.TYPE.isCompatible(context.getMediaType())) {
      context.setInputStream(new BodyLimit(context.getInputStream()));
    }
    @Nullable Object body = context.proceed();
    if (body == null) {
      throw new ProblemException(
          ProblemType.MALFORMED_BODY,
          "This operation needs a body.",
          Fault.at("", "MISSING_BODY", "The body is empty or null."));
    }
    return body;
  }
}
