package org.depositary.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Text;

/**
 * A sentence with its mentions drawn into it: {@code "the [O:Embassy of [S:Chile]] in [L:Rome]"}.
 *
 * <p>The letters: Person, Organization, State, pLace, Event, Military unit, Group, Campaign, Date.
 */
final class MentionPicture {

  private static final MentionReader READER = new MentionReader();

  private MentionPicture() {}

  static void assertMentions(String picture) {
    String characters = picture.replaceAll("\\[[A-Z]:|\\]", "");
    assertThat(draw(characters, read(characters))).isEqualTo(picture);
  }

  static List<Mention> read(String characters) {
    return READER.read(Text.of(characters), List.of());
  }

  static Mention only(String characters, MentionType type) {
    List<Mention> found =
        read(characters).stream().filter(mention -> mention.type() == type).toList();
    assertThat(found).as(characters).hasSize(1);
    return found.get(0);
  }

  private static String draw(String characters, List<Mention> mentions) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i <= characters.length(); i++) {
      int at = i;
      mentions.stream().filter(m -> m.span().end() == at).forEach(m -> drawn.append(']'));
      mentions.stream()
          .filter(m -> m.span().start() == at)
          .forEach(m -> drawn.append('[').append(letter(m.type())).append(':'));
      if (i < characters.length()) {
        drawn.append(characters.charAt(i));
      }
    }
    return drawn.toString();
  }

  private static char letter(MentionType type) {
    return type == MentionType.PLACE ? 'L' : type.name().charAt(0);
  }
}
