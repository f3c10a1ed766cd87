package org.depositary.change.follower;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.WriteTransactions;
import org.junit.jupiter.api.Test;

/** Readers inside the service: what they are told, and which node tells them. */
@QuarkusTest
class LogFollowerHttpTest {

  @Inject Recorder recorder;
  @Inject EntityManager rows;
  @Inject WriteTransactions transactions;
  @Inject FollowerConfig config;
  @Inject Clock clock;

  @Test
  void aReaderIsToldWhatHappened() throws InterruptedException {
    assertThat(recorder.hears(Deposit.text("Nothing is here.").store().id())).isTrue();
  }

  @Test
  void whatAReaderFailedAtComesAgain() throws InterruptedException {
    recorder.failTimes(2);
    String id = Deposit.text("Nothing is here.").store().id();
    assertThat(recorder.hears("failed")).isTrue();
    assertThat(recorder.hears("failed")).isTrue();
    assertThat(recorder.hears(id)).isTrue();
  }

  @Test
  void whatTheDatabaseForgotIsForgotten() throws InterruptedException {
    String id = Deposit.text("Nothing is here.").store().id();
    assertThat(recorder.hears(id)).isTrue();
    Api.beginEpoch();
    Deposit.text("Nothing is here.").store();
    assertThat(recorder.hears("start over")).isTrue();
    assertThat(recorder.hears(id)).as("the log from its first entry").isTrue();
  }

  @Test
  void oneNodeAtATimeReads() {
    String reader = Deposit.unique("reader");
    ReaderPlaces one = places(clock);
    ReaderPlaces other = places(clock);
    assertThat(one.lease(reader)).hasValueSatisfying(l -> assertThat(l.place()).isEmpty());
    assertThat(one.lease(reader)).isPresent();
    assertThat(other.lease(reader)).isEmpty();
    LogPlace place = new LogPlace(UUID.randomUUID(), 7, 3);
    assertThat(other.keep(reader, place)).isFalse();
    assertThat(one.keep(reader, place)).isTrue();
    one.release(reader);
    assertThat(other.lease(reader)).hasValueSatisfying(l -> assertThat(l.place()).contains(place));
  }

  @Test
  void anotherNodeTakesOverWhereOneHasDied() {
    String reader = Deposit.unique("reader");
    ReaderPlaces dead = places(clock);
    ReaderPlaces later = places(Clock.offset(clock, Duration.ofSeconds(31)));
    assertThat(dead.lease(reader)).isPresent();
    assertThat(later.lease(reader)).isPresent();
    assertThat(dead.keep(reader, new LogPlace(UUID.randomUUID(), 7, 0))).isFalse();
    assertThat(dead.lease(reader)).isEmpty();
  }

  private ReaderPlaces places(Clock at) {
    return new ReaderPlaces(rows, transactions, config, at);
  }

  @Test
  void howFarReadersAreBehindIsMeasured() {
    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("depositary_reader_lag_seconds{reader=\"recorder\"")
        .contains("depositary_feed_lag_seconds 0.0")
        .contains("depositary_feed_waiting")
        .contains("depositary_feed_streams");
  }
}
