package org.depositary.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.depositary.text.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Reads a text as the words it is found by.
 *
 * <p>Words end where Unicode says so, at hyphens and at apostrophes, whatever the script, and fold
 * to what they are without case, accents and width. Of an English text a word that is not its own
 * stem has this beside it, at one place and marked: so one field serves all languages, a phrase is
 * what was written, and a beginning is that of a word and not of a stem.
 */
final class WordAnalyzer extends Analyzer {

  /** Words of English: as written, and their stems. */
  static final WordAnalyzer ENGLISH = new WordAnalyzer(true);

  /** Words of any other language, and names. */
  static final WordAnalyzer FOLDING = new WordAnalyzer(false);

  /** Longer words are found by their beginning, in UTF-16 units. */
  private static final int LONGEST = 64;

  /** Between two texts of one field: no phrase reaches across. */
  private static final int APART = 100;

  private static final ICUTokenizerConfig SCRIPTS = new DefaultICUTokenizerConfig(true, true);

  private final boolean english;

  private WordAnalyzer(boolean english) {
    this.english = english;
  }

  /**
   * A word of a text.
   *
   * @param place of the word in the text, from 0; the stem has that of its word
   * @param span UTF-16 units
   */
  record Word(String folded, int place, Span span) {}

  /** The words of a short text. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      int place = -1;
      stream.reset();
      while (stream.incrementToken()) {
        place += step.getPositionIncrement();
        Span span = new Span(offset.startOffset(), offset.endOffset());
        words.add(new Word(term.toString(), place, span));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new Letters(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    ICUTokenizer words = new ICUTokenizer(SCRIPTS);
    TokenStream folded = new TruncateTokenFilter(new ICUFoldingFilter(words), LONGEST);
    return new TokenStreamComponents(
        words,
        english
            ? new StemMarks(
                new RemoveDuplicatesTokenFilter(
                    new SnowballFilter(new KeywordRepeatFilter(folded), new EnglishStemmer())))
            : folded);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return APART;
  }
}
