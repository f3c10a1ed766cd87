package org.depositary.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a body into lines, each ended by LF or by the end of the body.
 *
 * <p>Blank lines are counted and passed over. Of a line that is too long nothing is kept, and the
 * one behind it is read as if nothing had been.
 */
final class LineReader {

  private static final int CHUNK = 64 * 1024;

  /** A line that is not blank. */
  static final class Line {

    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(long number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** Its number in the import, from 1. */
    long number() {
      return number;
    }

    /** Without the LF; empty where it is too long. Not a copy. */
    byte[] bytes() {
      return bytes;
    }

    boolean tooLong() {
      return tooLong;
    }
  }

  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int end;
  private long number;

  /**
   * @param done how many lines of the import came before
   * @param longest bytes that a line may have
   */
  LineReader(InputStream in, long done, int longest) {
    this.in = in;
    this.number = done;
    this.longest = longest;
  }

  /** The next line; none at the end of the body. A body that is cut ends with an exception. */
  Optional<Line> next() throws IOException {
    while (fill()) {
      number++;
      Line line = rest();
      if (line.tooLong() || !isBlank(line.bytes())) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** How many lines of the import were read, blank ones counted. */
  long count() {
    return number;
  }

  private Line rest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = position;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      tooLong |= bytes.size() + stop - position > longest;
      if (tooLong) {
        bytes = new ByteArrayOutputStream(0);
      } else {
        bytes.write(chunk, position, stop - position);
      }
      ended = stop < end;
      position = ended ? stop + 1 : stop;
    }
    return new Line(number, bytes.toByteArray(), tooLong);
  }

  private boolean fill() throws IOException {
    while (position == end) {
      int count = in.read(chunk, 0, CHUNK);
      if (count < 0) {
        return false;
      }
      position = 0;
      end = count;
    }
    return true;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }
}
