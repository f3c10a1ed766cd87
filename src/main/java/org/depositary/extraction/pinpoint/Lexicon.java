package org.depositary.extraction.pinpoint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.depositary.text.Gazetteer;

/**
 * The words of {@code words.txt}, compiled; every form belongs to the class that lists it first.
 */
public final class Lexicon {

  private static final Word[] WORDS = Word.values();
  private static final Lexicon SHIPPED = load();

  private final Map<String, Integer> payloads;
  private final Gazetteer forms;

  private Lexicon(Map<String, Integer> payloads) {
    Gazetteer.Builder builder = Gazetteer.builder();
    payloads.forEach(builder::add);
    this.payloads = payloads;
    this.forms = builder.build();
  }

  public static Lexicon shipped() {
    return SHIPPED;
  }

  /**
   * The word or phrase that starts at a UTF-16 offset.
   *
   * @return {@link Gazetteer#NONE}, or a match to be read with {@link #word}, {@link #value} and
   *     {@link Gazetteer#end}
   */
  public long longest(CharSequence text, int from) {
    return forms.longest(text, from);
  }

  /** The forms of some classes alone. */
  public Gazetteer only(Predicate<Word> classes) {
    Gazetteer.Builder some = Gazetteer.builder();
    payloads.forEach(
        (form, payload) -> {
          if (classes.test(WORDS[payload & 0xff])) {
            some.add(form, payload);
          }
        });
    return some.build();
  }

  /** True for a match of the class. */
  public static boolean is(long match, Word word) {
    return match != Gazetteer.NONE && word(match) == word;
  }

  /** The match of an "and" that ends at an offset. */
  static long and(int end) {
    return (long) Word.AND.ordinal() << 32 | end;
  }

  /** The class of a match. */
  public static Word word(long match) {
    return WORDS[Gazetteer.payload(match) & 0xff];
  }

  /** The number that an ordinal, a count or a month stands for; 0 for other words. */
  public static int value(long match) {
    return Gazetteer.payload(match) >> 8;
  }

  private static Lexicon load() {
    Map<String, Integer> payloads = new LinkedHashMap<>();
    InputStream file =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"), "words.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(payloads, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(payloads);
  }

  private static void add(Map<String, Integer> payloads, String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    int value = head.length == 1 ? 0 : Integer.parseInt(head[1]);
    int payload = Word.valueOf(head[0]).ordinal() | value << 8;
    for (String form : line.substring(colon + 1).split("\\|", -1)) {
      payloads.putIfAbsent(form.strip(), payload);
    }
  }
}
