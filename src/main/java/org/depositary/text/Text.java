package org.depositary.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The exact characters that offsets refer to, with the way from UTF-16 units to code points.
 *
 * <p>Nothing is normalised. Conversion costs constant time: a text without surrogate pairs needs
 * none, any other keeps the number of pairs before every 64th unit. A lone surrogate counts as one
 * code point, as in {@link String#codePointCount}.
 */
public final class Text {

  private static final int STRIDE = 64;

  private final String characters;
  private final int[] pairsBefore;
  private final int length;
  // Computed when first asked for; whoever comes second at the same time computes the same.
  private @Nullable String sha256;

  private Text(String characters) {
    this.characters = characters;
    this.length = characters.codePointCount(0, characters.length());
    this.pairsBefore = length == characters.length() ? new int[0] : countPairs(characters);
  }

  public static Text of(String characters) {
    return new Text(characters);
  }

  public String characters() {
    return characters;
  }

  /** Length in Unicode code points. */
  public int length() {
    return length;
  }

  /** Length in UTF-16 code units. */
  public int utf16Length() {
    return characters.length();
  }

  /** SHA-256 of the UTF-8 form, in lower-case hexadecimal. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = hash(characters);
      sha256 = known;
    }
    return known;
  }

  /** The characters inside a span. */
  public String slice(Span span) {
    return characters.substring(span.start(), span.end());
  }

  /** The code point offset of a UTF-16 offset. An offset inside a pair gives that of the pair. */
  public int codePointAt(int utf16) {
    if (pairsBefore.length == 0) {
      return utf16;
    }
    int block = utf16 / STRIDE;
    int from = block * STRIDE;
    int pairs = pairsBefore[block];
    for (int i = Math.max(from, 1); i <= utf16 && i < characters.length(); i++) {
      if (endsPair(characters, i)) {
        pairs++;
      }
    }
    return utf16 - pairs;
  }

  // Entry b: the pairs whose low surrogate stands before unit b * STRIDE.
  private static int[] countPairs(String characters) {
    int[] before = new int[characters.length() / STRIDE + 1];
    int pairs = 0;
    for (int i = 0; i < characters.length(); i++) {
      if (i % STRIDE == 0) {
        before[i / STRIDE] = pairs;
      }
      if (endsPair(characters, i)) {
        pairs++;
      }
    }
    if (characters.length() % STRIDE == 0) {
      before[before.length - 1] = pairs;
    }
    return before;
  }

  private static boolean endsPair(String characters, int i) {
    return i > 0
        && Character.isLowSurrogate(characters.charAt(i))
        && Character.isHighSurrogate(characters.charAt(i - 1));
  }

  private static String hash(String characters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(characters.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
