package org.depositary.http.repeat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.database.Digest;
import org.depositary.http.ProblemException;

/**
 * An Idempotency-Key together with the credentials that sent it: no two callers share one.
 *
 * <p>Neither leaves the request. Rows are found by a digest of both, and sealed with another one,
 * so that who has the database can read no answer.
 */
record RepeatKey(String key, String credentials) {

  static final String HEADER = "Idempotency-Key";

  // A string of RFC 8941, as draft-ietf-httpapi-idempotency-key-header has it; many clients leave
  // the quotes out.
  private static final Pattern FORM =
      Pattern.compile(
          "\"((?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\]){1,255})\""
              + "|([\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]{1,255})");

  static RepeatKey parse(String header, String credentials) {
    Matcher matcher = FORM.matcher(header.strip());
    if (!matcher.matches()) {
      throw ProblemException.parameter(
          HEADER,
          "INVALID_IDEMPOTENCY_KEY",
          "it must be one string of 1 to 255 visible ASCII characters, in quotes or without.");
    }
    String quoted = matcher.group(1);
    String key = quoted == null ? matcher.group(2) : quoted.replaceAll("\\\\(.)", "$1");
    return new RepeatKey(key, credentials);
  }

  /** Names the row, and the request under way. */
  String id() {
    return Digest.of("answer", credentials, key);
  }

  /** What the answer is sealed with, in hexadecimal. */
  String seal() {
    return Digest.of("seal", credentials, key);
  }

  @Override
  public String toString() {
    return "RepeatKey[" + id() + "]";
  }
}
