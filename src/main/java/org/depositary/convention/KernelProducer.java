package org.depositary.convention;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.jboss.logging.Logger;

/** Where the container meets the kernel: one register, one extractor, for all threads. */
final class KernelProducer {

  private static final Logger LOG = Logger.getLogger(KernelProducer.class);

  /** Something for every reader. */
  private static final String EVERYTHING =
      "On 9 December 1948 Ms. Lena Ibarra of Rwanda said that article 6 of the Genocide Convention,"
          + " Security Council resolution 955 (1994), Doe v. Croatia (no. 1234/13) and the Criminal"
          + " Code of Rwanda apply to at least forty people who were killed.";

  private KernelProducer() {}

  @Produces
  @Singleton
  static Register register() {
    return Register.load();
  }

  // When the service starts: the first request does not wait for tables to load.
  @Produces
  @Singleton
  @Startup
  static Extractor extractor(Register register) {
    long start = System.nanoTime();
    Extractor extractor = new TextExtractor(register);
    // Each reader loads its tables when it is first used.
    extractor.extract(Text.of(EVERYTHING));
    LOG.infof("The extractor is ready after %d ms.", (System.nanoTime() - start) / 1_000_000);
    return extractor;
  }
}
