package org.depositary.extraction.metadata;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/** The type that a headline or the line above it names: "Joint Statement by ...". */
final class DocumentType {

  private static final int FIRST_WORDS = 8;
  private static final int LONG_WORD = 8;

  private static final Phrases<String> TYPES =
      Phrases.load(DocumentType.class, "types.csv", cells -> cells[1]);
  private static final List<String> LONG_WORDS =
      List.of("declaration", "memorandum", "communique", "resolution", "statement");

  private DocumentType() {}

  /** The type among the first words of a line. */
  static Optional<Detected> in(Sentence line) {
    for (int i = 0; i < Math.min(line.count(), FIRST_WORDS); i++) {
      Optional<String> type = TYPES.at(line, i);
      if (type.isPresent() && heads(line, i)) {
        Span span = new Span(line.start(i), line.end(TYPES.endOf(line, i) - 1));
        return Optional.of(new Detected(span, type.get(), 0.9));
      }
    }
    return misspelt(line);
  }

  /** True where a line says nothing but a type and perhaps a date. */
  static boolean alone(Sentence line) {
    return TYPES.startsAt(line, 0) && TYPES.endOf(line, 0) >= line.count();
  }

  // "Statement by ...", "Final declaration of ...", not "Minister rejects statement on ...".
  private static boolean heads(Sentence line, int word) {
    int end = TYPES.endOf(line, word);
    boolean first = word == 0 || (word < 3 && line.capital(0)) || !line.joined(word);
    boolean of =
        end >= line.count()
            || line.is(end - 1, "by")
            || line.is(end, "by")
            || line.is(end, "of")
            || line.is(end, "on")
            || line.is(end, "from")
            || line.is(end, "to")
            || line.is(end, "dated")
            || line.digit(end)
            || !line.joined(end);
    return first && of || word <= 4 && (line.is(end, "by") || line.is(end, "of"));
  }

  // One wrong letter in a long word: "DECLERATION".
  private static Optional<Detected> misspelt(Sentence line) {
    for (int i = 0; i < Math.min(line.count(), FIRST_WORDS); i++) {
      if (line.length(i) < LONG_WORD) {
        continue;
      }
      for (String word : LONG_WORDS) {
        if (line.length(i) == word.length() && wrongLetters(line.slice(i, i), word) == 1) {
          Span span = new Span(line.start(i), line.end(i));
          return Optional.of(new Detected(span, word, 0.6));
        }
      }
    }
    return Optional.empty();
  }

  private static int wrongLetters(String written, String word) {
    int wrong = 0;
    for (int i = 0; i < word.length(); i++) {
      wrong += Character.toLowerCase(written.charAt(i)) == word.charAt(i) ? 0 : 1;
    }
    return wrong;
  }
}
