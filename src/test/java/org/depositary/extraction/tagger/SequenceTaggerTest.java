package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.depositary.extraction.mention.Tagger;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.junit.jupiter.api.Test;

class SequenceTaggerTest {

  private static final SequenceTagger TAGGER = SequenceTagger.load();

  private static final String PROSE =
      "[P:Margaret Holloway], who grew up in [L:Leeds], joined [O:Barclays Bank] in 1994. "
          + "She met [P:Pedro Almeida] at [O:Stanford University] near [L:San Francisco].";

  @Test
  void peopleOrganizationsAndPlacesAreNamed() {
    assertPicture(PROSE);
    assertPicture("A spokesman for [O:Nokia] said on Tuesday that [P:Anna Virtanen] had left.");
    assertPicture("The rivers rose again and many fields were lost.");
  }

  @Test
  void whatIsTakenStaysFree() {
    String plain = plain(PROSE);
    int at = plain.indexOf("Leeds");
    Span leeds = new Span(at, at + 5);
    List<Tagger.Tag> all = tag(plain, List.of());
    List<Tagger.Tag> rest = tag(plain, List.of(leeds));
    assertThat(rest).hasSize(all.size() - 1).noneMatch(tag -> tag.span().overlaps(leeds));
  }

  @Test
  void confidenceIsAProbability() {
    assertThat(tag(plain(PROSE), List.of()))
        .allMatch(tag -> tag.confidence() > 0 && tag.confidence() <= 1);
  }

  @Test
  void anyThreadFindsTheSame() {
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "Document " + i + ". " + plain(PROSE)).toList();
    List<List<Tagger.Tag>> alone = texts.stream().map(text -> tag(text, List.of())).toList();
    List<List<Tagger.Tag>> together =
        texts.parallelStream().map(text -> tag(text, List.of())).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void aSentenceDoesNotChangeTheNext() {
    String plain = plain(PROSE);
    int length = plain.length() + 2;
    List<Tagger.Tag> once = tag(plain, List.of());
    List<Tagger.Tag> twice = tag(plain + "\n\n" + plain, List.of());
    assertThat(twice.subList(once.size(), twice.size()))
        .extracting(tag -> new Span(tag.span().start() - length, tag.span().end() - length))
        .isEqualTo(once.stream().map(Tagger.Tag::span).toList());
  }

  private static List<Tagger.Tag> tag(String text, List<Span> occupied) {
    return TAGGER.tag(Words.of(Text.of(text)), occupied);
  }

  private static String plain(String picture) {
    return picture.replaceAll("\\[[POL]:([^]]*)\\]", "$1");
  }

  private static void assertPicture(String picture) {
    String plain = plain(picture);
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Tagger.Tag tag : tag(plain, List.of())) {
      drawn.append(plain, at, tag.span().start());
      drawn.append('[').append(tag.type().name().charAt(0) == 'P' ? letter(tag) : 'O').append(':');
      drawn.append(plain, tag.span().start(), tag.span().end()).append(']');
      at = tag.span().end();
    }
    assertThat(drawn.append(plain, at, plain.length()).toString()).isEqualTo(picture);
  }

  private static char letter(Tagger.Tag tag) {
    return tag.type().name().equals("PERSON") ? 'P' : 'L';
  }
}
