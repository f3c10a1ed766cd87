package org.depositary.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.sentence.Sentences;
import org.depositary.text.Text;

/** Reads whose words are whose: quotations and reported speech. */
public final class SpeechReader {

  /** The speeches of a text; mentions in text order, none where nothing was tagged. */
  public Speeches read(Text text, List<Mention> mentions) {
    List<Utterance> found = new ArrayList<>();
    Speakers speakers = new Speakers(mentions);
    ReportedSpeech reported = new ReportedSpeech(speakers, found);
    QuotedSpeech quoted = new QuotedSpeech(text.characters(), speakers, found);
    Sentences sentences = new Sentences(text.characters());
    while (sentences.hasNext()) {
      Sentence sentence = sentences.next();
      speakers.learn(sentence);
      quoted.open(sentence);
      reported.read(sentence);
      quoted.read(sentence);
    }
    return Speeches.of(found);
  }
}
