package org.depositary.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.depositary.http.Anyone;
import org.jspecify.annotations.Nullable;

/** Asks at every operation who calls and whether they may, before anything else is read. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class AccessFilter implements ContainerRequestFilter {

  private final Access access;
  private final Caller caller;
  private final ResourceInfo resource;

  AccessFilter(Access access, Caller caller, @Context ResourceInfo resource) {
    this.access = access;
    this.caller = caller;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable Method method = resource.getResourceMethod();
    if (method == null || method.isAnnotationPresent(Anyone.class)) {
      return;
    }
    caller.is(access.actorOf(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
    RequiresScope needed = method.getAnnotation(RequiresScope.class);
    if (needed.always()) {
      Access.requireHeld(caller.actor(), needed.value());
    } else {
      access.require(caller.actor(), needed.value());
    }
  }
}
