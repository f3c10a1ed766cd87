package org.depositary.extraction.characterisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Characterisation;
import org.depositary.extraction.Characterisation.Stance;
import org.depositary.extraction.Voice;
import org.depositary.extraction.authority.AuthorityReader;
import org.depositary.extraction.mention.MentionReader;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.speech.SpeechReader;
import org.depositary.text.Text;

/** Brackets are the terms; what each is said of, its stance and its voice stand in a line. */
final class CharacterisationPicture {

  private static final AuthorityReader AUTHORITIES = new AuthorityReader();
  private static final MentionReader MENTIONS = new MentionReader();

  private CharacterisationPicture() {}

  static List<Characterisation> read(String characters) {
    Text text = Text.of(characters);
    var citations = AUTHORITIES.read(text);
    var mentions = MENTIONS.read(text, citations);
    CutText cut = CutText.of(text);
    var speeches = new SpeechReader().read(cut, mentions);
    return new CharacterisationReader().read(cut, citations, mentions, speeches);
  }

  /**
   * Asserts the terms of a picture.
   *
   * @param lines per term "said of", "said of | voice" or "said of | voice | stance"; "-" is
   *     nothing
   */
  static void assertTerms(String picture, String... lines) {
    String text = picture.replace("[", "").replace("]", "");
    List<Characterisation> found = read(text);
    StringBuilder drawn = new StringBuilder(text);
    List<String> said = new ArrayList<>();
    for (int i = found.size() - 1; i >= 0; i--) {
      Characterisation term = found.get(i);
      drawn.insert(term.span().end(), ']').insert(term.span().start(), '[');
      String line = lines.length > i ? lines[i] : "";
      said.add(0, line(text, term, line.chars().filter(c -> c == '|').count()));
    }
    assertThat(drawn.toString()).isEqualTo(picture);
    assertThat(said).containsExactly(lines);
  }

  private static String line(String text, Characterisation term, long bars) {
    String of =
        term.saidOf() == null ? "-" : text.substring(term.saidOf().start(), term.saidOf().end());
    Voice voice = term.attribution().get(term.attribution().size() - 1);
    Stance stance = term.stance();
    return of + (bars > 0 ? " | " + voice.voice() : "") + (bars > 1 ? " | " + stance : "");
  }
}
