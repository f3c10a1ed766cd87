package org.depositary.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Text;
import org.depositary.text.Words;

/**
 * A text cut into words and sentences, once for all who read it.
 *
 * @param words all of the text
 * @param sentences in text order; each is a stretch of the words
 */
public record CutText(Text text, Words words, List<Sentence> sentences) {

  public CutText {
    sentences = List.copyOf(sentences);
  }

  public static CutText of(Text text) {
    Words words = Words.of(text);
    List<Sentence> sentences = new ArrayList<>();
    new Sentences(words).forEachRemaining(sentences::add);
    return new CutText(text, words, sentences);
  }

  /** All characters of the text. */
  public String units() {
    return text.characters();
  }

  /** The words of one stretch, such as a line, as a sentence; offsets in UTF-16 units. */
  public Sentence line(int from, int to) {
    int first = words.from(from);
    return new Sentence(words, first, words.from(to) - first, from, to);
  }
}
