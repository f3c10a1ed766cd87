package org.depositary.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Sentence;

/** Reads whose words are whose: quotations and reported speech. */
public final class SpeechReader {

  /** The speeches of a text; mentions in text order, none where nothing was tagged. */
  public Speeches read(CutText text, List<Mention> mentions) {
    List<Utterance> found = new ArrayList<>();
    Speakers speakers = new Speakers(mentions);
    List<Quoted> quotes = Quotes.of(text.units());
    ReportedSpeech reported = new ReportedSpeech(speakers, found, new Marked(quotes));
    QuotedSpeech quoted = new QuotedSpeech(text.units(), quotes, speakers, found);
    for (Sentence sentence : text.sentences()) {
      speakers.learn(sentence);
      quoted.start(sentence);
      reported.read(sentence, quoted);
      quoted.read(sentence);
    }
    return Speeches.of(found);
  }
}
