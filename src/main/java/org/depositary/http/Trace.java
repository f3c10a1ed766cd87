package org.depositary.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names one request in answers and logs: the trace id of W3C Trace Context, and the path. */
public record Trace(String id, String path) {

  /** The header of every answer that names the request. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(-.{0,500})?");
  private static final HexFormat HEX = HexFormat.of();
  private static final String NO_ID = "0".repeat(32);

  /** Goes on with the trace of the caller where it sends a valid one, else starts one. */
  public static Trace of(@Nullable String traceparent, String path) {
    if (traceparent != null && traceparent.length() < 600 && !traceparent.startsWith("ff")) {
      var matcher = TRACEPARENT.matcher(traceparent);
      if (matcher.matches() && !NO_ID.equals(matcher.group(1))) {
        return new Trace(matcher.group(1), path);
      }
    }
    var random = ThreadLocalRandom.current();
    return new Trace(
        HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1), path);
  }
}
