package org.depositary.explanation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the constants of enumerations mean, in the words of the contract. */
final class Meanings {

  private static final String FILE = "/org/depositary/contract/enums.txt";
  private static final Map<String, String> SENTENCES = read();
  // An abbreviation stays one.
  private static final int LONGEST_ABBREVIATION = 3;

  private Meanings() {}

  /** The sentence of a constant, under the name that its enumeration has in the contract. */
  static String of(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
    return Objects.requireNonNull(SENTENCES.get(key), key);
  }

  /** A constant as words: {@code AT_LEAST} is "at least". */
  static String words(Enum<?> constant) {
    String name = constant.name();
    return name.length() <= LONGEST_ABBREVIATION
        ? name
        : name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The same at the beginning of a line. */
  static String label(Enum<?> constant) {
    String words = words(constant);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Map<String, String> read() {
    try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> sentences = new HashMap<>();
      String name = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(": ");
        if (line.startsWith("  ")) {
          sentences.put(name + '.' + line.substring(2, colon), line.substring(colon + 2));
        } else if (colon > 0) {
          name = line.substring(0, colon);
        }
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
