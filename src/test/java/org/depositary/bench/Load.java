package org.depositary.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Sends requests from several threads, each waiting for its answer; bounded in count and time. */
final class Load {

  /** What came of it. Times are those of one request in milliseconds. */
  record Outcome(double perSecond, double median, double slowest1Percent) {}

  private final int threads;
  private final int count;
  private final Duration limit;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param count requests in one run, unless the limit is reached first
   */
  Load(int threads, int count, Duration limit) {
    this.threads = threads;
    this.count = count;
    this.limit = limit;
  }

  /**
   * Sends requests.
   *
   * @param request by its number, from 0
   * @param status what each must be answered with
   */
  Outcome run(IntFunction<HttpRequest> request, int status)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    ExecutorService senders = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    try {
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(senders.submit(() -> send(next, start, request, status)));
      }
      List<long[]> times = new ArrayList<>();
      for (Future<long[]> sent : running) {
        times.add(sent.get());
      }
      return outcome(times, System.nanoTime() - start);
    } finally {
      senders.shutdownNow();
    }
  }

  private long[] send(AtomicInteger next, long start, IntFunction<HttpRequest> request, int status)
      throws IOException, InterruptedException {
    long[] times = new long[count];
    int sent = 0;
    int number = next.getAndIncrement();
    while (number < count && System.nanoTime() - start < limit.toNanos()) {
      HttpRequest question = request.apply(number);
      long before = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(question, BodyHandlers.ofByteArray());
      times[sent++] = System.nanoTime() - before;
      if (answer.statusCode() != status) {
        throw new IOException(question + " was answered with " + answer.statusCode());
      }
      number = next.getAndIncrement();
    }
    return Arrays.copyOf(times, sent);
  }

  private static Outcome outcome(List<long[]> times, long nanoseconds) {
    long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Outcome(
        all.length / (nanoseconds / 1e9),
        all[all.length / 2] / 1e6,
        all[all.length * 99 / 100] / 1e6);
  }
}
