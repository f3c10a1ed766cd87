package org.depositary.http.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.depositary.database.state.DatabaseState;
import org.jspecify.annotations.Nullable;

/** Takes the stamp of the database before anything is read, the caller's key included. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
class StampFilter implements ContainerRequestFilter {

  private final RoutingContext context;
  private final ResourceInfo resource;
  private final DatabaseState state;
  private final AnswerCache cache;

  StampFilter(
      RoutingContext context,
      @Context ResourceInfo resource,
      DatabaseState state,
      AnswerCache cache) {
    this.context = context;
    this.resource = resource;
    this.state = state;
    this.cache = cache;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable Method method = resource.getResourceMethod();
    @Nullable CachesAnswer caches =
        method == null ? null : method.getAnnotation(CachesAnswer.class);
    @Nullable AnswerDraft draft = context.get(AnswerDraft.NAME);
    if (caches == null || draft == null || isExcepted(caches, request)) {
      return;
    }
    cache.countMiss();
    draft.stamp().or(state::stamp).ifPresent(draft::begin);
    request.setProperty(AnswerDraft.NAME, draft);
  }

  private static boolean isExcepted(CachesAnswer caches, ContainerRequestContext request) {
    return Stream.of(caches.unless())
        .anyMatch(request.getUriInfo().getQueryParameters()::containsKey);
  }
}
