package org.depositary.http.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the media type that the operation declares.
 *
 * <p>The framework repeats the one that Accept has, with its quality and other parameters. A
 * charset is left to those who know it.
 */
@Provider
@Priority(Priorities.USER)
class DeclaredType implements ContainerResponseFilter {

  private final ResourceInfo resource;

  DeclaredType(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    @Nullable Method method = resource.getResourceMethod();
    @Nullable MediaType type = response.getMediaType();
    if (method == null || type == null || !isRepeated(type) || !response.hasEntity()) {
      return;
    }
    RefusedTypes.produced(method).stream()
        .map(MediaType::valueOf)
        .filter(declared -> isSame(declared, type))
        .findFirst()
        .ifPresent(
            declared ->
                response.setEntity(
                    response.getEntity(), response.getEntityAnnotations(), declared));
  }

  private static boolean isRepeated(MediaType type) {
    Set<String> names = new HashSet<>(type.getParameters().keySet());
    names.remove(MediaType.CHARSET_PARAMETER);
    // Linked data has one of the operation's own (JSON-LD 1.1, appendix C).
    if (type.getSubtype().equals("ld+json")) {
      names.remove("profile");
    }
    return !names.isEmpty();
  }

  private static boolean isSame(MediaType one, MediaType other) {
    return one.getType().equalsIgnoreCase(other.getType())
        && one.getSubtype().equalsIgnoreCase(other.getSubtype());
  }
}
