package org.depositary.change.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.Json;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.security.Actor;
import org.depositary.security.LastingAccess;
import org.depositary.security.Scope;
import org.jboss.logging.Logger;

/**
 * The feed as an endless answer.
 *
 * <p>The next part is read when the client has taken the one before: a client that is slow, or does
 * not read at all, holds one part in memory and no thread.
 */
@ApplicationScoped
class FeedStream {

  private static final Logger LOG = Logger.getLogger(FeedStream.class);

  private static final int PART = 50;
  private static final long RECONNECT_MILLIS = 2000;

  private final Feed feed;
  private final FeedTail tail;
  private final FeedCursors cursors;
  private final FeedConfig config;
  private final Json json;
  private final LastingAccess access;
  private final AtomicInteger open = new AtomicInteger();

  FeedStream(
      Feed feed,
      FeedTail tail,
      FeedCursors cursors,
      FeedConfig config,
      Json json,
      LastingAccess access) {
    this.feed = feed;
    this.tail = tail;
    this.cursors = cursors;
    this.config = config;
    this.json = json;
    this.access = access;
  }

  int open() {
    return open.get();
  }

  /** Refuses where a node serves as many streams as it may. */
  void requireRoom() {
    if (open.get() >= config.mostStreams()) {
      throw full();
    }
  }

  private static ProblemException full() {
    return new ProblemException(
        ProblemType.UNAVAILABLE, "This node serves as many streams as it may.");
  }

  // Several may have found room at the same time.
  private void enter() {
    if (open.incrementAndGet() > config.mostStreams()) {
      throw full();
    }
  }

  /** How far one client was brought; parts follow each other on different threads. */
  private static final class Way {

    private volatile LogPlace place;

    Way(LogPlace start) {
      this.place = start;
    }
  }

  /**
   * All that comes after a position, and now and then a sign of life.
   *
   * @param reader whose key must stay valid as long as the answer lasts
   */
  Multi<OutboundSseEvent> follow(LogPlace from, FeedFilter filter, Actor reader, Sse sse) {
    Way way = new Way(from);
    // At once, so that the client has the headers.
    Multi<OutboundSseEvent> first = Multi.createFrom().item(() -> signOfLife(from, sse));
    Multi<OutboundSseEvent> rest =
        Multi.createBy()
            .repeating()
            .uni(() -> next(way.place, filter))
            .whilst(part -> !tail.isClosed())
            .onItem()
            .invoke(part -> access.require(reader, Scope.READ))
            .onItem()
            .transformToMultiAndConcatenate(
                part -> {
                  way.place = part.end();
                  return Multi.createFrom().iterable(events(part, sse));
                });
    return Multi.createBy()
        .concatenating()
        .streams(first, rest)
        .onFailure()
        .invoke(FeedStream::log)
        // The headers are out. The client asks again, and is told what is wrong.
        .onFailure()
        .recoverWithCompletion()
        .onSubscription()
        .invoke(this::enter)
        .onTermination()
        .invoke(open::decrementAndGet);
  }

  // Reading blocks, and whoever asks for more must not be blocked.
  private Uni<Feed.Part> next(LogPlace from, FeedFilter filter) {
    return Uni.createFrom()
        .deferred(() -> feed.read(from, PART, filter, config.heartbeat()))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private List<OutboundSseEvent> events(Feed.Part part, Sse sse) {
    List<ChangeView> items = part.page().items();
    return items.isEmpty()
        ? List.of(signOfLife(part.end(), sse))
        : items.stream()
            .map(item -> sse.newEventBuilder().id(item.cursor()).data(json.write(item)).build())
            .toList();
  }

  // A comment, which no client sees as an event; but the next connection goes on from its id.
  private OutboundSseEvent signOfLife(LogPlace position, Sse sse) {
    return sse.newEventBuilder()
        .comment("alive")
        .id(cursors.write(position))
        .reconnectDelay(RECONNECT_MILLIS)
        .build();
  }

  private static void log(Throwable failure) {
    if (!(failure instanceof ProblemException)) {
      LOG.error("a stream of changes broke off", failure);
    }
  }
}
