package org.depositary.bench;

import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The price of the register at the start of the service: once, in a JVM that is cold. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RegisterLoad {

  /** Reads the register's files. */
  @Benchmark
  public Register register() {
    return Register.load();
  }

  /** Reads them and compiles the names into an extractor that can begin. */
  @Benchmark
  public Extractor extractor() {
    return new TextExtractor(Register.load());
  }
}
