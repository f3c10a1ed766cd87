package org.depositary.extraction.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * The phrases of a resource file, each with the value of its line.
 *
 * <p>A line holds the phrases between vertical bars, then the value's cells, all parted by commas;
 * {@code #} starts a comment. A phrase listed twice keeps the first line's value.
 */
public final class Phrases<T> {

  private final Gazetteer gazetteer;
  private final List<T> values;

  private final FirstWords firstWords;

  private Phrases(Gazetteer gazetteer, List<T> values, FirstWords firstWords) {
    this.gazetteer = gazetteer;
    this.values = values;
    this.firstWords = firstWords;
  }

  /**
   * Reads a file beside a class.
   *
   * @param value makes the value of a line out of its cells; cell 0 holds the phrases
   */
  public static <T> Phrases<T> load(Class<?> owner, String file, Function<String[], T> value) {
    Phrases<List<T>> all = loadAll(owner, file, value);
    List<T> firsts = all.values.stream().map(values -> values.get(0)).toList();
    return new Phrases<>(all.gazetteer, firsts, all.firstWords);
  }

  /**
   * As {@link #load(Class, String, Function)}, with the values of every line that lists a phrase.
   */
  public static <T> Phrases<List<T>> loadAll(
      Class<?> owner, String file, Function<String[], T> value) {
    Map<String, List<T>> byPhrase = new LinkedHashMap<>();
    for (String line : lines(owner, file)) {
      String[] cells = line.split(",", -1);
      T read = value.apply(cells);
      for (String phrase : cells[0].split("\\|")) {
        byPhrase.computeIfAbsent(Folding.key(phrase), key -> new ArrayList<>()).add(read);
      }
    }
    Gazetteer.Builder builder = Gazetteer.builder();
    List<List<T>> values = new ArrayList<>();
    byPhrase.forEach(
        (phrase, all) -> {
          builder.add(phrase, values.size());
          values.add(List.copyOf(all));
        });
    return new Phrases<>(builder.build(), List.copyOf(values), FirstWords.of(byPhrase.keySet()));
  }

  /** Phrases without a value of their own. */
  public static Phrases<Boolean> load(Class<?> owner, String file) {
    return load(owner, file, cells -> Boolean.TRUE);
  }

  /** True where a phrase starts at a word. */
  public boolean startsAt(Sentence sentence, int word) {
    return word < sentence.count() && match(sentence, word) != Gazetteer.NONE;
  }

  /** The value of the longest phrase that starts at a word. */
  public Optional<T> at(Sentence sentence, int word) {
    if (word < 0 || word >= sentence.count()) {
      return Optional.empty();
    }
    long match = match(sentence, word);
    return match == Gazetteer.NONE
        ? Optional.empty()
        : Optional.of(values.get(Gazetteer.payload(match)));
  }

  /** The word after the longest phrase that starts at a word; the word itself where none does. */
  public int endOf(Sentence sentence, int word) {
    long match = match(sentence, word);
    return match == Gazetteer.NONE ? word : sentence.wordFrom(Gazetteer.end(match));
  }

  /** Every phrase of a sentence. */
  public Marks<T> marks(Sentence sentence) {
    Marks<T> marks = new Marks<>(sentence.count());
    for (int i = 0; i < sentence.count(); i++) {
      long match = match(sentence, i);
      if (match != Gazetteer.NONE) {
        int end = sentence.wordFrom(Gazetteer.end(match));
        marks.set(i, end, values.get(Gazetteer.payload(match)));
      }
    }
    return marks;
  }

  private long match(Sentence sentence, int word) {
    if (!firstWords.contains(sentence.hash(word))) {
      return Gazetteer.NONE;
    }
    long match = gazetteer.longest(sentence.units(), sentence.start(word));
    return match == Gazetteer.NONE || Gazetteer.end(match) > sentence.end()
        ? Gazetteer.NONE
        : match;
  }

  private static List<String> lines(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file + " beside " + owner.getName());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
