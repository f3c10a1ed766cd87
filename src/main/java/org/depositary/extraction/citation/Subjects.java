package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depositary.extraction.register.Convention;
import org.depositary.text.Folding;
import org.depositary.text.Span;

/**
 * What the words of a sentence say about the readings of a name: "diplomat" speaks for the
 * convention on diplomatic relations.
 *
 * <p>No word is looked at farther from the name than {@value #REACH} UTF-16 units.
 */
final class Subjects {

  private static final int REACH = 160;

  /** How much of a text tells what it is about, in UTF-16 units. */
  private static final int OPENING = 6000;

  /** How often it must, and how many times as often as of anything else. */
  private static final int SPOKEN = 3;

  private final String text;
  private final Map<String, TellingWords> telling = new HashMap<>();
  private final Map<String, Optional<Convention>> topics = new HashMap<>();

  Subjects(String text) {
    this.text = text;
  }

  /**
   * The readings as the sentence ranks them.
   *
   * @param ranked those first that the sentence speaks for
   * @param spoken how many of them it speaks for
   * @param leads true where it speaks for the first more than for any other
   */
  record Weighed(List<Convention> ranked, int spoken, boolean leads) {

    /** True where the sentence speaks for the first alone. */
    boolean decided() {
      return spoken == 1;
    }
  }

  /** What the sentence around a name says. */
  Weighed around(Span name, List<Convention> readings) {
    int[] hits = new int[readings.size()];
    TellingWords words = words(readings);
    count(start(name.start()), name.start(), words, hits);
    count(name.end(), end(name.end()), words, hits);
    return weighed(readings, hits);
  }

  /** What the opening of the text says; decided where that speaks for one above all others. */
  Optional<Convention> topic(List<Convention> readings) {
    return topics.computeIfAbsent(ids(readings), key -> topic(words(readings), readings));
  }

  private Optional<Convention> topic(TellingWords words, List<Convention> readings) {
    int[] hits = new int[readings.size()];
    count(0, Math.min(text.length(), OPENING), words, hits);
    Weighed weighed = weighed(readings, hits);
    int best = hits[readings.indexOf(weighed.ranked().get(0))];
    int next = readings.size() < 2 ? 0 : hits[readings.indexOf(weighed.ranked().get(1))];
    return best >= SPOKEN && best >= SPOKEN * next
        ? Optional.of(weighed.ranked().get(0))
        : Optional.empty();
  }

  /** What the words behind a name say. */
  Weighed behind(int end, List<Convention> readings) {
    int[] hits = new int[readings.size()];
    count(end, end(end), words(readings), hits);
    return weighed(readings, hits);
  }

  /** True where some words speak for one of the readings. */
  boolean about(String words, List<Convention> readings) {
    int[] hits = new int[readings.size()];
    TellingWords telling = words(readings);
    for (String word : words.split(" ")) {
      if (word.length() >= TellingWords.SHORTEST) {
        telling.count(word, hits);
      }
    }
    return IntStream.of(hits).sum() > 0;
  }

  private TellingWords words(List<Convention> readings) {
    return telling.computeIfAbsent(ids(readings), key -> TellingWords.of(readings));
  }

  private static String ids(List<Convention> readings) {
    StringBuilder ids = new StringBuilder();
    readings.forEach(reading -> ids.append(reading.id()).append(' '));
    return ids.toString();
  }

  private static Weighed weighed(List<Convention> readings, int[] hits) {
    List<Integer> order = new ArrayList<>();
    int spoken = 0;
    for (int i = 0; i < hits.length; i++) {
      order.add(i);
      spoken += hits[i] > 0 ? 1 : 0;
    }
    order.sort(Comparator.comparingInt(i -> -hits[i]));
    boolean leads = spoken == 1 || spoken > 1 && hits[order.get(0)] > hits[order.get(1)];
    return new Weighed(order.stream().map(readings::get).toList(), spoken, leads);
  }

  private void count(int from, int to, TellingWords words, int[] hits) {
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && Folding.isWord(text.charAt(i))) {
        i++;
      }
      if (i - start >= TellingWords.SHORTEST) {
        words.count(text.substring(start, i), hits);
      }
      i++;
    }
  }

  private int start(int offset) {
    int start = offset;
    while (start > 0 && offset - start < REACH && !ends(start - 1)) {
      start--;
    }
    return start;
  }

  private int end(int offset) {
    int end = offset;
    while (end < text.length() && end - offset < REACH && !ends(end)) {
      end++;
    }
    return end;
  }

  private boolean ends(int at) {
    char unit = text.charAt(at);
    boolean gap = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return unit == ';' || gap && (unit == '.' || unit == '?' || unit == '!' || unit == '\n');
  }
}
