package org.depositary.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One extractor reads for all: what it finds depends on the text alone. */
class ManyThreadsTest {

  private static final int THREADS = 6;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void allThreadsFindWhatOneFinds() throws Exception {
    Register register = Register.load();
    Map<String, Extraction> alone = read(new TextExtractor(register), Sample.all());
    Extractor shared = new TextExtractor(register);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<Map<String, Extraction>>> readers = new ArrayList<>();
    for (int seed = 0; seed < THREADS; seed++) {
      List<Sample> samples = new ArrayList<>(Sample.all());
      Collections.shuffle(samples, new Random(seed));
      readers.add(
          () -> {
            start.await();
            return read(shared, samples);
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Map<String, Extraction>> read : threads.invokeAll(readers)) {
        assertThat(read.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Map<String, Extraction> read(Extractor extractor, List<Sample> samples) {
    Map<String, Extraction> read = new TreeMap<>();
    samples.forEach(s -> read.put(s.name(), extractor.extract(Text.of(s.text()))));
    return read;
  }
}
