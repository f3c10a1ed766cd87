package org.depositary.change.feed;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.depositary.change.AppendsChanges;
import org.depositary.change.reader.LogReader;
import org.depositary.http.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Tells who wrote where the feed stands after it, so that a reader can be asked to have come there.
 *
 * <p>Where nothing changed it is the end of the log: what made the state that was found is before.
 */
@Provider
class WrittenCursor implements ContainerResponseFilter {

  private final LogPosition position;
  private final LogReader log;
  private final FeedCursors cursors;
  private final ResourceInfo resource;

  WrittenCursor(
      LogPosition position, LogReader log, FeedCursors cursors, @Context ResourceInfo resource) {
    this.position = position;
    this.log = log;
    this.cursors = cursors;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    @Nullable Method method = resource.getResourceMethod();
    if (method == null
        || !method.isAnnotationPresent(AppendsChanges.class)
        || response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
      return;
    }
    log.written(position.get())
        .ifPresent(
            written ->
                response.getHeaders().putSingle(AppendsChanges.CURSOR, cursors.write(written)));
  }
}
