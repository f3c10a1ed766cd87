package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.tagger.SequenceTagger;
import org.depositary.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the kernel's benchmarks, some minutes in all; each line is printed as it is measured.
 *
 * <p>-Dbench.seconds per measurement, -Dbench.forks, -Dbench.turns of one thread and two,
 * -Dbench.megabytes of the largest text.
 */
@Tag("bench")
class KernelBench {

  private static final int SECONDS = Integer.getInteger("bench.seconds", 2);
  private static final int FORKS = Integer.getInteger("bench.forks", 1);
  private static final int TURNS = Integer.getInteger("bench.turns", 5);
  private static final int MEGABYTES = Integer.getInteger("bench.megabytes", 10);

  /** A hundred megabytes with all that is found in them take 8g. */
  private static final String GROWTH_HEAP = System.getProperty("bench.heap", "1g");

  private static final String SCAN = "plainScan";

  private static final int WARM_UP = 10;
  private static final AtomicLong SPUN = new AtomicLong();

  @Test
  void megabytesPerSecond() throws RunnerException, IOException {
    Report report = new Report();
    report.line("%-10s %-12s %10s %10s", "text", "reading", "MB/s", "of scan");
    for (Subject subject : Subject.values()) {
      double scan = time(subject, SCAN);
      row(report, subject, SCAN, scan, scan);
      row(report, subject, "citations", time(subject, "citations"), scan);
      row(report, subject, "wholeKernel", time(subject, "wholeKernel"), scan);
    }
    report.line("(one thread; the whole kernel is to read 2.5 MB/s)");
    report.publish("kernel");
  }

  @Test
  void twoThreadsBesideOne() throws InterruptedException, IOException {
    Extractor extractor = new TextExtractor(Register.load());
    Report report = new Report();
    report.line("%-10s %12s %22s %10s", "text", "kernel", "arithmetic alone", "quotient");
    Map<Subject, TwoThreads> readings = new EnumMap<>(Subject.class);
    for (Subject subject : new Subject[] {Subject.ORDINARY, Subject.LABELLED}) {
      Text text = Text.of(subject.text().substring(0, 50_000));
      Runnable reading = () -> extractor.extract(text);
      readings.put(subject, new TwoThreads(reading, SECONDS).warmedUp(WARM_UP));
    }
    for (Map.Entry<Subject, TwoThreads> reading : readings.entrySet()) {
      twoThreads(report, reading.getKey(), reading.getValue());
    }
    report.line(
        "(times what one thread reads, medians of %d turns; the kernel is to reach 1.8", TURNS);
    report.line("where arithmetic reaches 2: it tells how free the two processors were)");
    report.publish("threads");
  }

  private static void twoThreads(Report report, Subject subject, TwoThreads kernel)
      throws InterruptedException {
    TwoThreads arithmetic = new TwoThreads(KernelBench::arithmetic, SECONDS).warmedUp(1);
    double[] ratios = new double[TURNS];
    double[] possible = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      possible[i] = arithmetic.ratio();
      ratios[i] = kernel.ratio();
    }
    double median = TwoThreads.median(ratios);
    double reachable = TwoThreads.median(possible);
    report.line("%-10s %12.2f %22.2f %10.2f", subject, median, reachable, median / reachable);
  }

  // Shares nothing, allocates nothing, stays in registers.
  private static void arithmetic() {
    long state = System.nanoTime();
    for (int i = 0; i < 5_000_000; i++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
    }
    SPUN.set(state);
  }

  @Test
  void timeGrowsWithTheText() throws RunnerException, IOException {
    Report report = new Report();
    report.line(
        "%-12s %9s %10s %22s", "reading", "megabytes", "ms per MB", "of the smallest text's");
    for (String reading : new String[] {"citations", "wholeKernel"}) {
      double smallest = 0;
      for (int megabytes = 1; megabytes <= MEGABYTES; megabytes *= 10) {
        double time = growth(reading, megabytes) / megabytes;
        smallest = smallest == 0 ? time : smallest;
        report.line("%-12s %9d %10.1f %21.2fx", reading, megabytes, time, time / smallest);
      }
    }
    report.publish("growth");
  }

  @Test
  void megabytesOfHeapThatTheExtractorTakes() throws IOException {
    long before = heap();
    Register register = Register.load();
    long loaded = heap();
    SequenceTagger model = SequenceTagger.load();
    long tagging = heap();
    Extractor extractor = new TextExtractor(register);
    long compiled = heap();
    Report report = new Report();
    report.line("register          %6.1f MB of heap", (loaded - before) / 1e6);
    report.line("model             %6.1f MB of heap", (tagging - loaded) / 1e6);
    report.line("whole extractor   %6.1f MB of heap, both included", (compiled - before) / 1e6);
    report.line("(to be under 120 MB)");
    report.publish("heap");
    assertThat(extractor.version()).contains(register.version());
    assertThat(model).isNotNull();
  }

  private static long heap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }

  @Test
  void millisecondsToLoad() throws RunnerException, IOException {
    Report report = new Report();
    for (String part : new String[] {"register", "model", "extractor"}) {
      double time = run(options(ExtractorLoad.class, part).forks(3).measurementIterations(1));
      report.line("%-10s %6.0f ms in a cold JVM", part, time);
    }
    report.line("(the model is to load in 700 ms; the extractor holds register and model)");
    report.publish("load");
  }

  /** Milliseconds per reading of a text by one thread. */
  private static double time(Subject subject, String reading) throws RunnerException {
    return run(
        options(KernelSpeed.class, reading)
            .param("subject", subject.name())
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(SECONDS))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(SECONDS)));
  }

  private static double growth(String reading, int megabytes) throws RunnerException {
    return run(
        options(KernelGrowth.class, reading)
            .jvmArgs("-Xmx" + GROWTH_HEAP, "-XX:+UseSerialGC")
            .param("megabytes", String.valueOf(megabytes))
            .warmupIterations(megabytes == 1 ? 20 : 2)
            .measurementIterations(3));
  }

  private static void row(
      Report report, Subject subject, String reading, double time, double scan) {
    double rate = subject.bytes() / 1e6 / (time / 1e3);
    report.line("%-10s %-12s %10.1f %9.2f%%", subject, reading, rate, 100 * scan / time);
  }

  private static ChainedOptionsBuilder options(Class<?> benchmarks, String method) {
    return new OptionsBuilder()
        .include(benchmarks.getName().replace(".", "\\.") + "\\." + method + "$")
        .forks(FORKS)
        .warmupIterations(0)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static double run(ChainedOptionsBuilder options) throws RunnerException {
    RunResult result = new Runner(options.build()).runSingle();
    return result.getPrimaryResult().getScore();
  }
}
