package org.depositary.convention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;

/** Where the container meets the kernel: one register, one extractor, for all threads. */
final class KernelProducer {

  private KernelProducer() {}

  @Produces
  @Singleton
  static Register register() {
    return Register.load();
  }

  @Produces
  @Singleton
  static Extractor extractor(Register register) {
    return new TextExtractor(register);
  }
}
