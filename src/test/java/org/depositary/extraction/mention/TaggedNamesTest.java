package org.depositary.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

class TaggedNamesTest {

  @Test
  void theModelAddsWhatRulesLeave() {
    assertThat(read("They met Zembert at Quaxo.", "Zembert PERSON 0.9", "Quaxo PLACE 0.6"))
        .containsExactly("PERSON Zembert 0.9", "PLACE Quaxo 0.6");
    assertThat(read("They met Zembert at Quaxo.", "Zembert PERSON 0.7")).isEmpty();
  }

  @Test
  void listsDecideFirst() {
    assertThat(read("It lies in Malta.", "Malta ORGANIZATION 1.0"))
        .containsExactly("STATE Malta 0.95");
  }

  @Test
  void aListedPlaceYieldsToTheNameItIsPartOf() {
    assertThat(read("The Malta Quux wrote.", "Malta Quux ORGANIZATION 0.9"))
        .containsExactly("ORGANIZATION Malta Quux 0.9");
    assertThat(read("The Malta Quux wrote.", "Malta Quux ORGANIZATION 0.55"))
        .containsExactly("STATE Malta 0.95");
  }

  @Test
  void aListedPlaceYieldsToALongerPlace() {
    assertThat(read("They left North Malta.", "North Malta PLACE 0.9"))
        .containsExactly("PLACE North Malta 0.9");
  }

  @Test
  void aBodyByPatternYieldsToALongerName() {
    String text = "She joined the Zembert League Quaxo.";
    assertThat(read(text, "Zembert League Quaxo ORGANIZATION 0.9"))
        .containsExactly("ORGANIZATION Zembert League Quaxo 0.9");
    assertThat(read(text, "Zembert League Quaxo PERSON 0.9"))
        .containsExactly("ORGANIZATION Zembert League 0.85");
  }

  @Test
  void aGuessYieldsToASurerModel() {
    String text = "they were shot in Zembertown, near Quaxo.";
    assertThat(read(text, "Zembertown ORGANIZATION 0.9"))
        .containsExactly("ORGANIZATION Zembertown 0.9", "PLACE Quaxo 0.6");
    assertThat(read(text, "Zembertown ORGANIZATION 0.55"))
        .containsExactly("PLACE Zembertown 0.6", "PLACE Quaxo 0.6");
  }

  @Test
  void oneSurfaceHasOneType() {
    assertThat(
            read(
                "To Quaxo. From Quaxo. With Quaxo.",
                "Quaxo PLACE 0.9",
                "Quaxo PLACE 0.8",
                "Quaxo PERSON 0.6"))
        .allMatch(mention -> mention.startsWith("PLACE"));
  }

  @Test
  void whatIsSureOnceNeedsLessElsewhere() {
    assertThat(read("To Quaxo. From Quaxo.", "Quaxo PLACE 0.9", "Quaxo PLACE 0.3")).hasSize(2);
    assertThat(read("To Quaxo. From Quaxo.", "Quaxo PLACE 0.4", "Quaxo PLACE 0.3")).isEmpty();
  }

  @Test
  void surnamesFollowTheFullNamesOfTheModel() {
    List<Mention> found =
        mentions("Then Quilla Zembert left. Zembert ran.", "Quilla Zembert PERSON 0.9");
    assertThat(found).hasSize(2).allMatch(m -> m.name().equals("Quilla Zembert"));
  }

  @Test
  void titlesStandBesideTheName() {
    Mention person = mentions("Then came Sergeant Zembert.", "Sergeant Zembert PERSON 0.9").get(0);
    assertThat(person.name()).isEqualTo("Zembert");
    assertThat(person.roles()).containsExactly("Sergeant");
  }

  @Test
  void whatLegalProseCapitalisesIsNoName() {
    assertThat(read("So the States Parties met.", "States Parties ORGANIZATION 1.0")).isEmpty();
    assertThat(read("It was in May, at noon.", "May PERSON 1.0")).isEmpty();
  }

  private static List<String> read(String text, String... tags) {
    return mentions(text, tags).stream()
        .map(
            m ->
                m.type()
                    + " "
                    + text.substring(m.span().start(), m.span().end())
                    + " "
                    + m.confidence())
        .toList();
  }

  // A tag is "surface type confidence"; the same surface again is its next occurrence.
  private static List<Mention> mentions(String text, String... tags) {
    List<Tagger.Tag> all = new ArrayList<>();
    Map<String, Integer> from = new HashMap<>();
    for (String tag : tags) {
      int confidence = tag.lastIndexOf(' ');
      int type = tag.lastIndexOf(' ', confidence - 1);
      String surface = tag.substring(0, type);
      int at = text.indexOf(surface, from.getOrDefault(surface, 0));
      from.put(surface, at + 1);
      all.add(
          new Tagger.Tag(
              new Span(at, at + surface.length()),
              MentionType.valueOf(tag.substring(type + 1, confidence)),
              Double.parseDouble(tag.substring(confidence + 1))));
    }
    Tagger tagger = (words, occupied, telling) -> free(all, occupied);
    return new MentionReader(tagger)
        .read(Text.of(text), List.of()).stream().filter(m -> m.type() != MentionType.DATE).toList();
  }

  private static List<Tagger.Tag> free(List<Tagger.Tag> tags, List<Span> occupied) {
    return tags.stream().filter(tag -> occupied.stream().noneMatch(tag.span()::overlaps)).toList();
  }
}
