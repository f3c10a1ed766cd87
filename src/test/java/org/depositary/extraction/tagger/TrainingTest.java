package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.mention.Tagger;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final Training.Settings SETTINGS = new Training.Settings(20, 0.1, 1e-6, 1, 0.1, 0);

  @Test
  void theSameSentencesGiveTheSameBytes() {
    assertThat(trained()).isEqualTo(trained());
  }

  @Test
  void whatWasTaughtIsKnown() {
    SequenceTagger tagger = new SequenceTagger(ModelFile.read(trained()));
    LabelledSentence sentence = sentence("Mr/O Zembert/O met/O in/O Quaxo/O ./O");
    List<String> found = new ArrayList<>();
    tagger
        .tag(sentence.words(), List.of())
        .forEach(tag -> found.add(tag.type() + " " + sentence.words().text().slice(tag.span())));
    assertThat(found)
        .containsExactly(MentionType.PERSON + " Zembert", MentionType.PLACE + " Quaxo");
  }

  @Test
  void tokensBecomeProseAndTagsItsWords() {
    LabelledSentence sentence =
        sentence("The/O al-Qux/B-PER 's/O (/O \"/O Ombi/B-ORG Inc./I-ORG \"/O )/O left/O ./O");
    assertThat(sentence.joined()).isEqualTo("The al-Qux's (\"Ombi Inc.\") left.");
    assertThat(sentence.labels(sentence.words()))
        .containsExactly(
            Label.OUTSIDE,
            Label.begin(0),
            Label.last(0),
            Label.OUTSIDE,
            Label.begin(1),
            Label.last(1),
            Label.OUTSIDE);
  }

  @Test
  void scoresCountSpanAndType() {
    LabelledSentence sentence = sentence("Jane/B-PER Doe/I-PER saw/O Malta/B-LOC ./O");
    Score score =
        Score.of(
            s -> List.of(tag(s, 0, 8, MentionType.PERSON), tag(s, 13, 18, MentionType.PERSON)),
            List.of(sentence));
    assertThat(score.precision("PER")).isEqualTo(50);
    assertThat(score.recall("LOC")).isZero();
    assertThat(score.f1("all")).isEqualTo(50);
  }

  private static Tagger.Tag tag(LabelledSentence sentence, int start, int end, MentionType type) {
    assertThat(sentence.joined().length()).isGreaterThanOrEqualTo(end);
    return new Tagger.Tag(new Span(start, end), type, 1);
  }

  private static byte[] trained() {
    Training training = new Training(LexiconSource.empty(), SETTINGS);
    training.add(
        List.of(
            sentence("Mr/O Jones/B-PER went/O to/O Malta/B-LOC ./O"),
            sentence("Mr/O Treggan/B-PER met/O in/O Peru/B-LOC ./O"),
            sentence("They/O met/O in/O Chad/B-LOC ./O"),
            sentence("The/O Wells/B-ORG Board/I-ORG met/O Mr/O Doe/B-PER ./O")),
        1);
    return training.train();
  }

  private static LabelledSentence sentence(String tagged) {
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String pair : tagged.split(" ")) {
      int slash = pair.lastIndexOf('/');
      tokens.add(pair.substring(0, slash));
      tags.add(pair.substring(slash + 1));
    }
    return LabelledSentence.of(tokens, tags);
  }
}
