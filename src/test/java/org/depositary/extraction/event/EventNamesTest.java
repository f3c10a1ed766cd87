package org.depositary.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.mention.MentionReader;
import org.depositary.extraction.sentence.CutText;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EventNamesTest {

  @Test
  void anEventIsNamedByItsPlaceAndYear() {
    assertNames("The Srebrenica massacre of July 1995 was planned.", "Srebrenica, 1995");
    assertNames("The fall of Vukovar (18 November 1991) was a blow.", "Vukovar, 1991");
    assertNames("The 1995 Srebrenica massacre was planned.", "Srebrenica, 1995");
  }

  @Test
  void theYearMayStandWhereTheTextTellsOfTheHarm() {
    assertNames(
        "They spoke of the Srebrenica genocide. On 11 July 1995, soldiers killed men"
            + " in Srebrenica. The capture of Srebrenica was long planned.",
        "Srebrenica, 1995",
        "Srebrenica, 1995");
    assertNames(
        "On 11 July 1995, men were killed in Srebrenica. On 3 May 2010, many were killed in"
            + " Srebrenica. They spoke of the Srebrenica massacre.",
        "Srebrenica");
  }

  @Test
  void theDateOfACommemorationIsNotThatOfTheEvent() {
    assertNames(
        "On 11 July 2020 they remembered those killed in the Srebrenica massacre.", "Srebrenica");
    assertNames("They discussed the Srebrenica tragedy on 4 May 2020.", "Srebrenica");
  }

  @Test
  void aNounThatTakesNoSideIsKept() {
    assertNames(
        "The siege of Sarajevo went on. The Bosnian War ended.",
        "siege of Sarajevo",
        "Bosnian War");
  }

  @Test
  void anEventWithoutAPlaceIsNamedByItsDate() {
    assertNames("The mass protests in June 2009 went on.", "mass protests, 2009-06");
    assertNames("The large anti-terrorist operation in June 2009 went on.", "operation, 2009-06");
  }

  @Test
  void theListTakesNoSide() {
    assertNames("The Rwandan Genocide and the Rape of Nanking.", "Rwanda, 1994", "Nanjing, 1937");
  }

  @Test
  @Timeout(20)
  void manyEventsAreNamedInLinearTime() {
    assertThat(names("The Srebrenica massacre of 1995. ".repeat(20_000))).hasSize(20_000);
    assertThat(names("Srebrenica massacre ".repeat(20_000))).hasSize(20_000);
  }

  private static void assertNames(String text, String... names) {
    assertThat(names(text)).containsExactly(names);
  }

  private static List<String> names(String characters) {
    CutText text = CutText.of(Text.of(characters));
    List<Mention> mentions = new MentionReader().read(text.words(), List.of());
    return EventNames.settle(text, mentions).stream()
        .filter(mention -> mention.type() == MentionType.EVENT)
        .map(Mention::name)
        .toList();
  }
}
