package org.depositary.packaged;

import java.nio.file.Path;

/** The Java that runs this test, for the processes it starts. */
public final class Java {

  private Java() {}

  /** Its launcher. */
  public static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
