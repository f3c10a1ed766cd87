package org.depositary.http.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** A body that may not be longer than the service reads, however it is sent. */
final class BodyLimit extends FilterInputStream {

  static final long BYTES = 16L * 1024 * 1024;

  /** Above what is read on and thrown away of a body that was refused: the connection is closed. */
  static final long LAST = 128L * 1024 * 1024;

  static final String DETAIL = "A body may have 16 MiB (16777216 bytes) at most.";

  // What is read on and thrown away, so that the client is done sending when the answer comes.
  private static final long DRAINED = 64L * 1024 * 1024;

  private long read;

  BodyLimit(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > BYTES) {
      drain();
      throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, DETAIL);
    }
  }

  private void drain() throws IOException {
    byte[] buffer = new byte[8192];
    long drained = 0;
    int count = 0;
    while (count >= 0 && drained < DRAINED) {
      count = in.read(buffer);
      drained += Math.max(count, 0);
    }
  }
}
