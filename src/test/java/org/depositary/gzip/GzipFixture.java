package org.depositary.gzip;

import java.util.function.Supplier;
import java.util.zip.Deflater;

/** Compresses for tests of other packages. */
public final class GzipFixture {

  private GzipFixture() {}

  /** By the library that is everywhere. */
  public static Gzip ofJava() {
    return new Gzip(Gzip::ofJava);
  }

  /** By a library of the test. */
  public static Gzip of(Supplier<Deflater> deflaters) {
    return new Gzip(deflaters);
  }
}
