package org.depositary.search.upkeep;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.depositary.change.feed.FeedCursors;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogReader;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.search.AwaitsIndex;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a read wait for the index to have what its client wrote; no thread waits with it.
 *
 * <p>After the check of parameters, which has seen that the operation takes the cursor.
 */
@Provider
@Priority(Priorities.USER + 1)
class AwaitingFilter implements ResteasyReactiveContainerRequestFilter {

  private final IndexTail tail;
  private final LiveIndex index;
  private final FeedCursors cursors;
  private final LogReader log;
  private final ResourceInfo resource;

  AwaitingFilter(
      IndexTail tail,
      LiveIndex index,
      FeedCursors cursors,
      LogReader log,
      @Context ResourceInfo resource) {
    this.tail = tail;
    this.index = index;
    this.cursors = cursors;
    this.log = log;
    this.resource = resource;
  }

  @Override
  public void filter(ResteasyReactiveContainerRequestContext request) {
    @Nullable Method method = resource.getResourceMethod();
    String cursor = request.getUriInfo().getQueryParameters().getFirst(AwaitsIndex.PARAMETER);
    if (method == null || cursor == null || !method.isAnnotationPresent(AwaitsIndex.class)) {
      return;
    }
    long wanted = position(cursor);
    // Whoever asks for what is written takes no place of those who wait.
    index.show(wanted);
    request.suspend();
    tail.await(wanted)
        .subscribe()
        .with(
            there -> {
              if (there) {
                request.resume();
              } else {
                request.resume(late());
              }
            },
            request::resume);
    // Again: what is written from here on is shown because somebody waits for it.
    index.show(wanted);
  }

  private long position(String cursor) {
    LogBatch now = log.look();
    try {
      return cursors.readWritten(cursor, now);
    } catch (ProblemException refused) {
      throw refused.type() == ProblemType.INVALID_PARAMETER
          ? ProblemException.parameter(
              AwaitsIndex.PARAMETER, "INVALID_CURSOR", "it is no cursor of the feed.")
          : refused;
    }
  }

  private static ProblemException late() {
    return new ProblemException(
        ProblemType.UNAVAILABLE, "The index for search has not come so far yet.");
  }
}
