package org.depositary.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.jspecify.annotations.Nullable;

/** The bodies of requests, as they are read. */
final class Bodies {

  private Bodies() {}

  /**
   * The body without its packing; closing it leaves the body itself to the server, which would read
   * on to its end.
   *
   * @param coding the header Content-Encoding
   */
  static InputStream unpacked(@Nullable String coding, InputStream body) {
    return switch (coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> new PlainBody(body);
      case "gzip", "x-gzip" -> new GzipBody(body);
      default ->
          throw new ProblemException(
              ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body may be packed with gzip only.");
    };
  }

  private static final class PlainBody extends FilterInputStream {

    PlainBody(InputStream body) {
      super(body);
    }

    @Override
    public void close() {}
  }

  /** A body with something in it. */
  static InputStream required(InputStream body) {
    PushbackInputStream lines = new PushbackInputStream(body, 1);
    try {
      int first = lines.read();
      if (first >= 0) {
        lines.unread(first);
        return lines;
      }
    } catch (IOException e) {
      throw new ProblemException(ProblemType.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    throw new ProblemException(
        ProblemType.MALFORMED_BODY,
        "This operation needs a body.",
        Fault.at("", "MISSING_BODY", "The body is empty."));
  }
}
