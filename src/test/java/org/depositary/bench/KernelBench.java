package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the kernel's benchmarks; -Dbench.seconds per measurement, -Dbench.forks. */
@Tag("bench")
class KernelBench {

  private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
  private static final int FORKS = Integer.getInteger("bench.forks", 1);

  /** A hundred megabytes with all that is found in them. */
  private static final String GROWTH_HEAP = System.getProperty("bench.heap", "8g");

  private static final String SCAN = "plainScan";
  private static final String WHOLE = "wholeKernel";

  /** Milliseconds per reading of a text, by the name of the benchmark. */
  private static Map<Subject, Map<String, Double>> times(int threads, String methods)
      throws RunnerException {
    ChainedOptionsBuilder options =
        options(KernelSpeed.class, methods)
            .threads(threads)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(SECONDS))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(SECONDS));
    Map<Subject, Map<String, Double>> times = new EnumMap<>(Subject.class);
    for (RunResult result : run(options)) {
      Subject subject = Subject.valueOf(result.getParams().getParam("subject"));
      times.computeIfAbsent(subject, absent -> new HashMap<>()).put(name(result), score(result));
    }
    return times;
  }

  @Test
  void megabytesPerSecond() throws RunnerException, IOException {
    Map<Subject, Map<String, Double>> one = times(1, ".*");
    Map<Subject, Map<String, Double>> two = times(2, "(" + SCAN + "|" + WHOLE + ")");
    Report report = new Report();
    report.line("%-10s %-12s %7s %10s %12s", "text", "reading", "threads", "MB/s each", "of scan");
    for (Subject subject : Subject.values()) {
      for (String reading : new String[] {SCAN, "conventions", "citations", WHOLE}) {
        row(report, subject, reading, 1, one.get(subject));
      }
      row(report, subject, SCAN, 2, two.get(subject));
      row(report, subject, WHOLE, 2, two.get(subject));
    }
    for (Subject subject : Subject.values()) {
      double gain = 2 * one.get(subject).get(WHOLE) / two.get(subject).get(WHOLE);
      report.line("%-10s two threads read %.2f times what one reads", subject, gain);
    }
    report.publish("kernel");
    assertThat(one).hasSameSizeAs(Subject.values());
  }

  @Test
  void timeGrowsWithTheText() throws RunnerException, IOException {
    ChainedOptionsBuilder options =
        options(KernelGrowth.class, ".*")
            .jvmArgs("-Xmx" + GROWTH_HEAP, "-XX:+UseSerialGC")
            .warmupIterations(5)
            .measurementIterations(3);
    Map<String, Map<Integer, Double>> perMegabyte = new TreeMap<>();
    for (RunResult result : run(options)) {
      int megabytes = Integer.parseInt(result.getParams().getParam("megabytes"));
      perMegabyte
          .computeIfAbsent(name(result), absent -> new TreeMap<>())
          .put(megabytes, score(result) / megabytes);
    }
    Report report = new Report();
    report.line(
        "%-12s %9s %10s %22s", "reading", "megabytes", "ms per MB", "of the smallest text's");
    perMegabyte.forEach(
        (reading, times) ->
            times.forEach(
                (megabytes, time) ->
                    report.line(
                        "%-12s %9d %10.1f %21.2fx",
                        reading, megabytes, time, time / times.get(1))));
    report.publish("growth");
  }

  @Test
  void megabytesOfHeapThatTheRegisterTakes() throws IOException {
    long before = heap();
    Register register = Register.load();
    long loaded = heap();
    Extractor extractor = new TextExtractor(register);
    long compiled = heap();
    Report report = new Report();
    report.line("register          %6.1f MB of heap", (loaded - before) / 1e6);
    report.line("whole extractor   %6.1f MB of heap, register included", (compiled - before) / 1e6);
    report.publish("heap");
    assertThat(extractor.version()).contains(register.version());
  }

  private static long heap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }

  @Test
  void millisecondsToLoadTheRegister() throws RunnerException, IOException {
    ChainedOptionsBuilder options =
        options(RegisterLoad.class, ".*").forks(3).warmupIterations(0).measurementIterations(1);
    Report report = new Report();
    for (RunResult result : run(options)) {
      report.line("%-10s %6.0f ms in a cold JVM", name(result), score(result));
    }
    report.publish("register");
  }

  private static void row(
      Report report, Subject subject, String reading, int threads, Map<String, Double> times) {
    double time = times.get(reading);
    report.line(
        "%-10s %-12s %7d %10.1f %11.1f%%",
        subject,
        reading,
        threads,
        subject.bytes() / 1e6 / (time / 1e3),
        100 * times.get(SCAN) / time);
  }

  private static ChainedOptionsBuilder options(Class<?> benchmarks, String methods) {
    return new OptionsBuilder()
        .include(benchmarks.getName().replace(".", "\\.") + "\\." + methods + "$")
        .forks(FORKS)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}
