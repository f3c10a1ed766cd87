package org.depositary.contract.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts that services stumble over. */
final class Odd {

  private static final List<String> PLAIN =
      List.of(
          "genocide-convention",
          "art_3",
          "It concerns Rwanda.",
          "Under article 2 of the Genocide Convention, at least 40 people were detained.",
          "en",
          "killed",
          "1994-04",
          "REEXTRACTION",
          "READ",
          "resource",
          "Façade, \uD834\uDD1E",
          "A name");

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\0",
          "a\0b",
          "\uD800",
          "x\uDFFF\uD800y",
          "\u202Eright to left\u202C",
          "\u0645\u0631\u062D\u0628\u0627",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "e\u0301\u0301\u0301",
          "\uFEFF",
          "\uFFFF",
          "\u0085\u2028\u2029",
          "\u0130\u0131\u00DF",
          "'; drop table document; --",
          "${jndi:ldap://x/y}",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "%",
          "%25%00",
          "\\u0000",
          "\r\nX-Other: 1",
          "-1",
          "0",
          "2147483648",
          "9223372036854775808",
          "1e400",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "0000-00-00",
          "9999-99-99",
          "-createdAt,title",
          "+1000000000-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00Z",
          "00000000-0000-0000-0000-000000000000",
          "1-1-1-1-1",
          "*",
          "\"",
          "a".repeat(300),
          "\u00E4".repeat(3000),
          "a".repeat(9000));

  private Odd() {}

  static String plain(Random random) {
    return PLAIN.get(random.nextInt(PLAIN.size()));
  }

  static String text(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }

  /** Escapes for an address; a lone surrogate becomes the bytes that no UTF-8 has. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point < 128 && (Character.isLetterOrDigit(point) || "-_.~*,:".indexOf(point) >= 0)) {
        escaped.append((char) point);
      } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        escaped.append(
            String.format("%%ED%%%02X%%%02X", 0x80 | (point >> 6 & 0x3F), 0x80 | (point & 0x3F)));
      } else {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          escaped.append(String.format("%%%02X", octet));
        }
      }
    }
    return escaped.toString();
  }
}
