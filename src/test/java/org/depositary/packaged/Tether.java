package org.depositary.packaged;

import java.io.IOException;
import java.io.Writer;

/**
 * Ends a process when this JVM is gone, however it went: also after {@code kill -9}.
 *
 * <p>A shell waits at the other end of a pipe. The pipe closes when this JVM ends; a word through
 * it, before, lets go.
 */
final class Tether implements AutoCloseable {

  private final Process shell;

  private Tether(Process shell) {
    this.shell = shell;
  }

  /**
   * Ties a process to this JVM.
   *
   * @param signal what ends it: KILL, or QUIT for a PostgreSQL that is to take its children along
   */
  static Tether tie(long pid, String signal) throws IOException {
    String script = "trap '' INT TERM HUP; read word || kill -" + signal + " " + pid;
    return new Tether(new ProcessBuilder("sh", "-c", script).start());
  }

  @Override
  public void close() throws IOException {
    try (Writer pipe = shell.outputWriter()) {
      pipe.write("released\n");
    }
  }
}
