package org.depositary.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.depositary.document.TextMemory;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.depositary.imports.LineReader.Line;
import org.depositary.security.Actor;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LinePipelineTest {

  private static final int ROOM = 10_000;

  private final ImportSettings settings =
      new SmallRyeConfigBuilder()
          .withMapping(ImportSettings.class)
          .withConverters(new Converter<?>[] {new DurationConverter()})
          .withDefaultValue("depositary.imports.bytes-in-flight", String.valueOf(ROOM))
          .build()
          .getConfigMapping(ImportSettings.class);
  private final ImportThreads threads = new ImportThreads(settings, new TextMemory(1L << 30));

  @AfterEach
  void stop() {
    threads.onStop(new ShutdownEvent());
  }

  private LinePipeline pipeline(InputStream body, Function<Line, PreparedLine> preparation) {
    Sender sender = new Sender(Actor.ANYONE, Trace.of(null, "/v1/imports"));
    return new LinePipeline(
        threads, settings, new LinePipeline.Source(body, 0, sender), preparation);
  }

  private static InputStream lines(int count) {
    return new ByteArrayInputStream("x\n".repeat(count).getBytes(UTF_8));
  }

  private static PreparedLine refused(Line line) {
    return PreparedLine.refused(
        line.number(), new ProblemException(ProblemType.MALFORMED_BODY, "no"));
  }

  @Test
  void allLinesComeInOrderThoughThereIsRoomForTwo() {
    List<Long> numbers = new ArrayList<>();
    try (LinePipeline lines = pipeline(lines(120), LinePipelineTest::refused)) {
      while (!lines.isEnded()) {
        lines.next().forEach(line -> numbers.add(line.number()));
      }
    }
    assertThat(numbers).hasSize(120).isSorted();
  }

  @Test
  void whatIsBeingStoredTakesRoomUntilMoreIsAskedFor() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    Function<Line, PreparedLine> preparation =
        line -> {
          if (line.number() == 2) {
            second.countDown();
          }
          return refused(line);
        };
    String half = "x".repeat(ROOM / 2 + 1) + "\n";
    InputStream body = new ByteArrayInputStream(half.repeat(2).getBytes(UTF_8));
    try (LinePipeline lines = pipeline(body, preparation)) {
      while (lines.next().isEmpty()) {
        assertThat(lines.isEnded()).isFalse();
      }
      assertThat(second.await(200, TimeUnit.MILLISECONDS)).isFalse();
      lines.next();
      second.await();
    }
  }

  @Test
  void roomIsGivenBackWhereALineFails() throws InterruptedException {
    try (LinePipeline lines =
        pipeline(
            lines(9),
            line -> {
              throw new IllegalStateException("away");
            })) {
      assertThatThrownBy(lines::next).hasMessage("away");
    }
    assertThat(threads.acquire(ROOM)).isEqualTo(ROOM);
  }

  @Test
  void aLineThatTakesLongIsWaitedForInSteps() throws InterruptedException {
    CountDownLatch read = new CountDownLatch(1);
    try (LinePipeline lines =
        pipeline(
            lines(1),
            line -> {
              await(read);
              return refused(line);
            })) {
      assertThat(lines.next()).isEmpty();
      assertThat(lines.isEnded()).isFalse();
      read.countDown();
      assertThat(lines.next()).hasSize(1);
    }
    assertThat(threads.acquire(ROOM)).isEqualTo(ROOM);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aReaderThatDiesIsNotWaitedFor() {
    InputStream body =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("none left");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            throw new OutOfMemoryError("none left");
          }
        };
    try (LinePipeline lines = pipeline(body, LinePipelineTest::refused)) {
      assertThatThrownBy(lines::next)
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.type()).isEqualTo(ProblemType.INTERNAL_ERROR));
    }
  }
}
