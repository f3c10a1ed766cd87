package org.depositary.http.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depositary.http.Characters;
import org.depositary.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses parameters the operation does not have, and values it cannot read.
 *
 * <p>The framework ignores the former and answers 404 to the latter.
 */
@Provider
@Priority(Priorities.USER)
class ParameterCheck implements ContainerRequestFilter {

  private final Map<Method, DeclaredParameters> known = new ConcurrentHashMap<>();
  private final ResourceInfo resource;

  ParameterCheck(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    DeclaredParameters declared = known.computeIfAbsent(method, DeclaredParameters::of);
    checkQuery(declared, request.getUriInfo().getQueryParameters());
    request
        .getUriInfo()
        .getPathParameters()
        .forEach((name, values) -> checkValues(name, values, declared.path().get(name)));
  }

  private static void checkQuery(
      DeclaredParameters declared, MultivaluedMap<String, String> query) {
    query.forEach(
        (name, values) -> {
          DeclaredParameters.Kind kind = declared.query().get(name);
          if (kind == null) {
            throw ProblemException.parameter(
                name, "UNKNOWN_PARAMETER", "this operation has no such parameter.");
          }
          if (values.size() > 1 && !kind.repeatable()) {
            throw ProblemException.parameter(name, "REPEATED_PARAMETER", "it may stand once only.");
          }
          checkValues(name, values, kind);
        });
  }

  private static void checkValues(
      String name, List<String> values, DeclaredParameters.@Nullable Kind kind) {
    if (kind == null) {
      return;
    }
    for (String value : values) {
      // The framework would take an empty value for one that is not there.
      if (value.isEmpty()) {
        throw ProblemException.parameter(name, "INVALID_VALUE", "it must not be empty.");
      }
      if (!Characters.storable(value)) {
        throw ProblemException.parameter(
            name, "INVALID_TEXT", "it has NUL or half of a surrogate pair.");
      }
      kind.fault(value)
          .ifPresent(
              expected -> {
                throw ProblemException.parameter(name, "INVALID_VALUE", expected);
              });
    }
  }
}
