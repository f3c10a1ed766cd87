package org.depositary.http.repeat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the Idempotency-Key of the operations that heed it, after the caller was let in. */
@Provider
class RepeatFilter implements ContainerRequestFilter {

  private final KeyedRequest keyed;
  private final ResourceInfo resource;

  RepeatFilter(KeyedRequest keyed, @Context ResourceInfo resource) {
    this.keyed = keyed;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable Method method = resource.getResourceMethod();
    @Nullable List<String> lines = request.getHeaders().get(RepeatKey.HEADER);
    @Nullable String credentials = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (method == null
        || lines == null
        || credentials == null
        || !method.isAnnotationPresent(KeepsAnswer.class)) {
      return;
    }
    // More than one line is a list, and so no key.
    RepeatKey key =
        RepeatKey.parse(String.join(", ", lines), credentials.replaceFirst("^\\S+\\s+", ""));
    String head = request.getMethod() + ' ' + request.getUriInfo().getRequestUri().getRawPath();
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    keyed.is(key, begin(head + '?' + query + '\0'));
  }

  private static MessageDigest begin(String head) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
