package org.depositary.extraction.figure;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Figure;
import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.SpeechReader;
import org.depositary.extraction.speech.Speeches;
import org.depositary.text.Text;

/**
 * Reads figures; numbers of citations, dates and names are none.
 *
 * <p>The span of a figure holds the qualifier, the number and what is counted: "at least 40
 * people". A range has its lower bound as value, and both bounds beside it.
 */
public final class FigureReader {

  private final QuantityReader quantities = new QuantityReader();

  /** Figures in text order, with voices that are read from the text. */
  public List<Figure> read(Text text, List<Citation> citations, List<Mention> mentions) {
    CutText cut = CutText.of(text);
    return read(cut, citations, mentions, new SpeechReader().read(cut, mentions));
  }

  /** Figures in text order. */
  public List<Figure> read(
      CutText text, List<Citation> citations, List<Mention> mentions, Speeches speeches) {
    Claims claims = new Claims(speeches.walk(), mentions);
    TakenSpans taken = TakenSpans.of(citations, mentions);
    BackReferences references = new BackReferences();
    for (Sentence sentence : text.sentences()) {
      List<Quantity> found = quantities.read(sentence, taken);
      List<Stated> stated =
          found.isEmpty() || normative(sentence) ? List.of() : Stated.of(sentence, found);
      claims.add(sentence, references.follow(stated));
    }
    return claims.figures();
  }

  /** A rule says what ought to be, so its numbers state nothing about the world. */
  private static boolean normative(Sentence sentence) {
    for (int i = 0; i < sentence.count(); i++) {
      if (sentence.is(i, "shall")) {
        return true;
      }
    }
    return false;
  }
}
