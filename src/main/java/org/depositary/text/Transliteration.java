package org.depositary.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A key that spellings of one foreign name share: Khojaly, Khojali and Xocalı.
 *
 * <p>Names in Latin letters come by many ways from other scripts and alphabets. The key keeps what
 * these ways agree on, and is meant to find candidates, never to decide: names that have nothing to
 * do with each other share keys, too. Linear.
 */
public final class Transliteration {

  /** The longest key, in UTF-16 units. */
  public static final int LONGEST = 200;

  // One unit for each sound: C is ch, S is sh, Z is zh, J is the j of Khojaly.
  private static final Map<String, String> SOUNDS =
      Map.ofEntries(
          Map.entry("tch", "C"),
          Map.entry("sch", "S"),
          Map.entry("dzh", "J"),
          Map.entry("dj", "J"),
          Map.entry("ch", "C"),
          Map.entry("cz", "C"),
          Map.entry("sh", "S"),
          Map.entry("zh", "Z"),
          Map.entry("kh", "h"),
          Map.entry("gh", "g"),
          Map.entry("ph", "f"),
          Map.entry("th", "t"),
          Map.entry("ck", "k"),
          Map.entry("ou", "u"),
          Map.entry("oo", "u"),
          Map.entry("ee", "i"));
  private static final int LONGEST_SOUND = 3;

  // What letters with marks say by themselves, before the marks are folded away.
  private static final Map<Character, String> MARKED =
      Map.of(
          'ç', "C", 'č', "C", 'ć', "C", 'ş', "S", 'ș', "S", 'š', "S", 'ž', "Z", 'ə', "a", 'đ', "J",
          'ı', "i");
  private static final String LETTERS = "xcjyqw";
  private static final String SAME = "hJJikv";

  private Transliteration() {}

  /** The key of a name; empty where it has no letters or digits. */
  public static String key(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char unit = composed.charAt(i);
      String marked = MARKED.get(unit);
      char folded = Folding.fold(unit);
      if (marked != null) {
        letters.append(marked);
      } else if (folded != Folding.SKIP) {
        letters.append(folded == Folding.SEPARATOR ? ' ' : folded);
      }
    }
    return sounds(letters);
  }

  private static String sounds(CharSequence letters) {
    StringBuilder key = new StringBuilder();
    int at = 0;
    while (at < letters.length() && key.length() < LONGEST) {
      int length = soundLength(letters, at);
      char sound = length > 1 ? sound(letters, at, length) : single(letters, at);
      at += length;
      boolean again = key.isEmpty() ? sound == ' ' : key.charAt(key.length() - 1) == sound;
      if (!again) {
        key.append(sound);
      }
    }
    return key.toString().strip();
  }

  private static int soundLength(CharSequence letters, int at) {
    int longest = Math.min(LONGEST_SOUND, letters.length() - at);
    for (int length = longest; length > 1; length--) {
      if (SOUNDS.containsKey(letters.subSequence(at, at + length).toString())) {
        return length;
      }
    }
    return 1;
  }

  private static char sound(CharSequence letters, int at, int length) {
    return SOUNDS.getOrDefault(letters.subSequence(at, at + length).toString(), " ").charAt(0);
  }

  private static char single(CharSequence letters, int at) {
    char letter = letters.charAt(at);
    int known = LETTERS.indexOf(letter);
    return known < 0 ? letter : SAME.charAt(known);
  }
}
