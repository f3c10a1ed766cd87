package org.depositary.http.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.depositary.http.MediaRanges;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request whose Accept says of every type the operation has that it is not wanted.
 *
 * <p>The framework takes {@code q=0} for a low preference; it means never (RFC 9110, 12.4.2).
 */
@Provider
@Priority(Priorities.USER)
class RefusedTypes implements ContainerRequestFilter {

  private final ResourceInfo resource;

  RefusedTypes(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    @Nullable Method method = resource.getResourceMethod();
    if (accept == null || method == null || !accept.contains("q=0")) {
      return;
    }
    List<String> produced = produced(method);
    if (!produced.isEmpty()
        && MediaRanges.of(accept)
            .best(produced.stream().map(MediaType::valueOf).toList())
            .isEmpty()) {
      throw MediaRanges.notAcceptable(produced);
    }
  }

  /** The media types that an operation declares. */
  static List<String> produced(Method method) {
    @Nullable Produces own = method.getAnnotation(Produces.class);
    @Nullable Produces shared = method.getDeclaringClass().getAnnotation(Produces.class);
    return own != null
        ? Arrays.asList(own.value())
        : shared != null ? Arrays.asList(shared.value()) : List.of();
  }
}
