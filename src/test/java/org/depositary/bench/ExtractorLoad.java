package org.depositary.bench;

import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.tagger.SequenceTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The price of what the extractor knows at the start: once, in a JVM that is cold. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractorLoad {

  /** Reads the register's files. */
  @Benchmark
  public Register register() {
    return Register.load();
  }

  /** Reads the model of the tagger of names. */
  @Benchmark
  public SequenceTagger model() {
    return SequenceTagger.load();
  }

  /** Reads both and compiles all names into an extractor that can begin. */
  @Benchmark
  public Extractor extractor() {
    return new TextExtractor(Register.load());
  }
}
