package org.depositary.extraction.mention;

import static org.depositary.extraction.mention.MentionPicture.assertMentions;

import org.junit.jupiter.api.Test;

class UnlistedNamesTest {

  @Test
  void whatIsSaidOfPeopleAloneShowsAPerson() {
    assertMentions("a panel chaired by [P:Zubeyr Quaxo] met");
    assertMentions("Later [P:Quilla Zembert] was convicted there.");
    assertMentions("and [P:Quilla Zembert] had been sentenced there.");
    assertMentions("The aide, [P:Quilla Zembert], said no.");
    assertMentions("the High Representative, [P:Quilla Zembert], agreed");
    assertMentions("as [P:Quilla Zembert] QC put it");
    assertMentions("he fled, alias [P:Zembo], by boat");
  }

  @Test
  void aPersonOpensAListOfPeople() {
    assertMentions(
        "They charged [P:John Doe], [P:Quilla Zembert], [P:Zubeyr Quaxo] and [P:Ombi Treggan].");
    assertMentions("to [P:John Doe] and [P:Quilla Zembert] alone");
  }

  @Test
  void initialsInBracketsShowWhereABodyStarts() {
    assertMentions("the [O:Panel of Elders on the Use of Wells] ([O:PEUW]) met");
    assertMentions("the [O:Committee on Lost Ships in [S:Malta]] ([O:CLS]) met");
    assertMentions("the Sustained Growth Targets (SGT) apply");
  }

  @Test
  void whatAPrepositionPlacesIsAPlace() {
    assertMentions("they were shot in [L:Zembertown], near [L:Quaxo-Treggan].");
    assertMentions("a raid in [L:Zembert] on [D:3 May 2010] failed");
    assertMentions("as held in Zembert v Quaxo and in English, and in Rule 7");
  }

  @Test
  void whoSpeaksStandsBehindTheVerbToo() {
    assertMentions("\"We buried them,\" said [P:Quilla Zembert] of the harbour.");
    assertMentions("The murder of [P:Quilla al-Zembert] at sea was recalled.");
    assertMentions("Then [P:Quilla Zembert], who teaches here, left.");
    assertMentions("The governor of the harbour, [P:Quilla Zembert], asked for more.");
    assertMentions("His Excellency [P:Ombi Treggan] will speak.");
  }

  @Test
  void aPeopleIsNoPerson() {
    assertMentions("Some 500 Greek Zembots fled south and Turkish Zembots north.");
  }

  @Test
  void initialsMayCountThePlaceAtTheEnd() {
    assertMentions("the [O:Institute for Safe Harbours and Docks in Africa] ([O:ISHDA]) spoke");
    assertMentions("the [O:Harbour Commission for Asia and the Caribbean] ([O:HCAC]) met");
  }
}
