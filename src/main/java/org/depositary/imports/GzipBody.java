package org.depositary.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a body of one or more members of gzip (RFC 1952).
 *
 * <p>The stream of the Java platform takes a cut between two members, and whatever it cannot read
 * there, for the end; here either is a failure, so that no line is lost without a word.
 */
final class GzipBody extends InputStream {

  private static final int MAGIC = 0x8b1f;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int MODIFIED_AND_SYSTEM = 6;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] packed = new byte[8192];
  private int position;
  private int end;
  private boolean inside;
  // Line feeds in the members that were whole, and in the one that is read.
  private long wholeLines;
  private long lines;

  GzipBody(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (inside || begin()) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        check.update(bytes, offset, count);
        countLines(bytes, offset, count);
        return count;
      }
      if (inflater.finished()) {
        finish();
      } else if (inflater.needsInput()) {
        require(fill());
        inflater.setInput(packed, 0, end);
      } else {
        throw damaged("The body needs a dictionary.");
      }
    }
    return -1;
  }

  private void countLines(byte[] bytes, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (bytes[i] == '\n') {
        lines++;
      }
    }
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw notGzip();
    }
  }

  /** Reads the head of a member; false where there is none. */
  private boolean begin() throws IOException {
    if (position == end && !fill()) {
      return false;
    }
    if (next() + (next() << 8) != MAGIC || next() != DEFLATE) {
      throw notGzip();
    }
    int flags = next();
    skip(MODIFIED_AND_SYSTEM);
    if ((flags & EXTRA) != 0) {
      skip(next() + (next() << 8));
    }
    for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
    inflater.reset();
    inflater.setInput(packed, position, end - position);
    check.reset();
    inside = true;
    return true;
  }

  private void finish() throws IOException {
    position = end - inflater.getRemaining();
    long sum = next();
    for (int shift = 8; shift < 32; shift += 8) {
      sum += (long) next() << shift;
    }
    skip(4);
    if (sum != check.getValue()) {
      throw damaged("The body is damaged: its check sum differs.");
    }
    wholeLines += lines;
    lines = 0;
    inside = false;
  }

  private void skipText() throws IOException {
    int last = next();
    while (last != 0) {
      last = next();
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private int next() throws IOException {
    if (position == end) {
      require(fill());
    }
    return packed[position++] & 0xff;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = 0;
    int count = 0;
    while (count == 0) {
      count = in.read(packed, 0, packed.length);
    }
    end = Math.max(count, 0);
    return count > 0;
  }

  private static void require(boolean more) throws EOFException {
    if (!more) {
      throw new EOFException("The body ends in the middle of a member of gzip.");
    }
  }

  private DamagedBodyException notGzip() {
    return damaged("The body is not gzip, or is damaged.");
  }

  private DamagedBodyException damaged(String message) {
    return new DamagedBodyException(message, wholeLines);
  }

  /** Lets go of memory that is not of the heap; the body that is unpacked stays as it is. */
  @Override
  public void close() {
    inflater.end();
  }
}
