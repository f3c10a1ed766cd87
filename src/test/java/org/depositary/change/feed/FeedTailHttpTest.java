package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.depositary.Deposit;
import org.depositary.change.LogSignal;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for the log where there is no room, or where the node stops. */
@QuarkusTest
class FeedTailHttpTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private record Room(int mostWaiting, Duration interval) implements FeedConfig {

    @Override
    public Duration pause() {
      return interval;
    }

    @Override
    public Duration heartbeat() {
      return LONG;
    }

    @Override
    public int mostStreams() {
      return mostWaiting;
    }
  }

  @Inject LogReader log;
  @Inject LogSignal signal;
  @Inject FeedCursors cursors;
  @Inject CurrentResources resources;

  private FeedTail tail(int room) {
    return new FeedTail(log, signal, new Room(room, Duration.ofMillis(10)));
  }

  private Feed.Part read(FeedTail tail) {
    Feed feed = new Feed(log, cursors, tail, resources);
    LogPlace end = LogPlace.end(log.look());
    return feed.read(end, 50, new FeedFilter(), LONG).await().atMost(Duration.ofSeconds(20));
  }

  @Test
  @Timeout(60)
  void whoIsOneTooManyIsAnsweredAtOnce() {
    FeedTail tail = tail(0);
    Feed.Part part = read(tail);
    assertThat(part.page().items()).isEmpty();
    assertThat(tail.waiting()).isZero();
    tail.onStop(new ShutdownEvent());
  }

  @Test
  @Timeout(60)
  void whoWaitsForOtherTypesIsLeftAlone() {
    FeedTail tail = tail(2);
    LogPlace end = LogPlace.end(log.look());
    var register =
        tail.await(end, Set.of(ResourceType.REGISTER), LONG).subscribeAsCompletionStage();
    var documents =
        tail.await(end, Set.of(ResourceType.DOCUMENT), LONG).subscribeAsCompletionStage();
    Deposit.text("Nothing is here.").store();
    assertThat(documents).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(true);
    assertThat(register).isNotDone();
    tail.onStop(new ShutdownEvent());
    assertThat(register).isCompletedWithValue(false);
  }

  @Test
  @Timeout(60)
  void whereTheNodeStopsNobodyWaits() {
    FeedTail tail = tail(1);
    tail.onStop(new ShutdownEvent());
    assertThat(read(tail).page().items()).isEmpty();
  }
}
