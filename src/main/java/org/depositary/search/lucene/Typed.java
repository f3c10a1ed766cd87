package org.depositary.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.depositary.http.ProblemException;
import org.depositary.search.lucene.WordAnalyzer.Word;

/**
 * What somebody typed, read as what to look for.
 *
 * <p>Words; {@code "words in quotes"} that stand together as written; {@code beginn*}; {@code
 * spellled~}. What is joined by hyphens or apostrophes stands together too. Whatever else is typed
 * parts words and means nothing; a quote that does not end is none.
 */
record Typed(List<Sought> sought) {

  /** How many words are looked for at most, those in quotes included. */
  static final int MOST_WORDS = 32;

  /** A beginning has so many letters at least; a shorter one is a word. */
  static final int SHORTEST_BEGINNING = 2;

  /** Something to look for; words are folded. */
  sealed interface Sought {

    /**
     * A word.
     *
     * @param stem the word itself where that is its own
     */
    record Plain(String word, String stem) implements Sought {}

    /** Words that stand together as they are. */
    record Phrase(List<String> words) implements Sought {

      public Phrase {
        words = List.copyOf(words);
      }
    }

    /** The beginning of a word. */
    record Beginning(String letters) implements Sought {}

    /** A word that may be spelled otherwise. */
    record Spelled(String word) implements Sought {}
  }

  Typed {
    sought = List.copyOf(sought);
  }

  /** Reads what was typed; refuses too many words. */
  static Typed of(String line) {
    Reading reading = new Reading();
    int at = 0;
    while (at < line.length()) {
      char unit = line.charAt(at);
      int end = isQuote(unit) ? closing(line, at + 1) : -1;
      if (end >= 0) {
        reading.phrase(line.substring(at + 1, end));
        at = end + 1;
      } else if (isQuote(unit) || Character.isWhitespace(unit)) {
        at++;
      } else {
        int stop = stop(line, at);
        reading.chunk(line.substring(at, stop));
        at = stop;
      }
    }
    return new Typed(reading.sought);
  }

  private static boolean isQuote(char unit) {
    return unit == '"' || unit == '“' || unit == '”' || unit == '„' || unit == '«' || unit == '»';
  }

  private static int closing(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (isQuote(line.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int stop(String line, int from) {
    int at = from;
    while (at < line.length()
        && !isQuote(line.charAt(at))
        && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static final class Reading {

    private final List<Sought> sought = new ArrayList<>();
    private int words;

    void phrase(String inside) {
      together(count(fold(inside)));
    }

    void chunk(String chunk) {
      char last = chunk.charAt(chunk.length() - 1);
      List<String> folded = count(fold(chunk));
      if (folded.isEmpty()) {
        return;
      }
      String end = folded.get(folded.size() - 1);
      List<String> before = folded.subList(0, folded.size() - 1);
      if (last == '*' && end.length() >= SHORTEST_BEGINNING) {
        together(before);
        sought.add(new Sought.Beginning(end));
      } else if (last == '~') {
        together(before);
        sought.add(new Sought.Spelled(end));
      } else {
        together(folded);
      }
    }

    private void together(List<String> folded) {
      if (folded.size() == 1) {
        sought.add(plain(folded.get(0)));
      } else if (!folded.isEmpty()) {
        sought.add(new Sought.Phrase(folded));
      }
    }

    private List<String> count(List<String> folded) {
      words += folded.size();
      if (words > MOST_WORDS) {
        throw ProblemException.parameter(
            "q", "TOO_MANY_WORDS", "it may have " + MOST_WORDS + " words at most.");
      }
      return folded;
    }

    private static List<String> fold(String text) {
      return WordAnalyzer.FOLDING.words(text).stream().map(Word::folded).toList();
    }

    private static Sought plain(String word) {
      List<Word> forms = WordAnalyzer.ENGLISH.words(word);
      return new Sought.Plain(word, forms.size() == 2 ? forms.get(1).folded().substring(1) : word);
    }
  }
}
