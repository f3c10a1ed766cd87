package org.depositary.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.mention.MentionPicture.assertMentions;
import static org.depositary.extraction.mention.MentionPicture.only;
import static org.depositary.extraction.mention.MentionPicture.read;

import java.util.List;
import java.util.Random;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.Verdict;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MentionReaderTest {

  @Test
  void statesAreKnownByEveryUsualName() {
    assertMentions("[S:Chile] and the [S:Republic of Chile] signed in [L:Geneva].");
    assertMentions("The [S:U.S.] delegation met that of the [S:UK]; [S:Kenya]'s stayed away.");
    assertThat(only("the Republic of Croatia", MentionType.STATE).authority())
        .isEqualTo("state:hr");
    assertThat(only("in Croatia", MentionType.STATE).name()).isEqualTo("Croatia");
    assertThat(only("the Democratic Republic of Afghanistan", MentionType.STATE).name())
        .isEqualTo("Afghanistan");
  }

  @Test
  void adjectivesAreNoStates() {
    assertMentions("the Chilean delegation and the [O:Croatian Parliament] agreed");
  }

  @Test
  void bodiesOfTheListHaveOneAuthority() {
    assertMentions("The [O:European Court of Human Rights] ([O:ECtHR]) and the [O:ICJ] ruled.");
    assertThat(only("before the ECtHR", MentionType.ORGANIZATION).authority())
        .isEqualTo("org:ecthr");
    assertThat(only("in the UN Security Council", MentionType.ORGANIZATION).authority())
        .isEqualTo(only("in the Security Council", MentionType.ORGANIZATION).authority());
    assertMentions("who said it was so, and us too");
  }

  @Test
  void bodiesAreReadAroundTheirHeadNoun() {
    assertMentions("the [O:Ministry of Foreign Affairs] and the [O:Ministry of Justice] of late");
    assertMentions(
        "the [O:Ministry of Labour, Family and Social Affairs of [S:Chile]], and others");
    assertMentions("The [O:Embassy of [S:Chile] in [S:Peru]] held talks.");
    assertMentions(
        "a letter of the [O:Permanent Mission of the [S:Republic of Chile] to the UN] says");
    assertMentions("at the [O:Faculty of Law of the University of Leiden], she");
    assertMentions("the [O:Santiago Music Academy] hosts it");
    assertMentions("the [O:Truth and Reconciliation Commission] heard");
    assertMentions("the [O:Office of the Chief Prosecutor of [S:Kenya]] should act");
    assertMentions("The [O:Prosecutor General's Office of the [S:Republic of Chile]] did.");
    assertMentions("the [O:Prosecutor General of the [S:Republic of Chile]] came");
    assertMentions(
        "In the Court, the Committee and each State Party agreed; the Government did not.");
  }

  @Test
  void bodiesInSmallLettersBelongToAState() {
    assertMentions("the [O:[S:Chile] government] and the [O:government of [S:Chile]]");
    assertMentions("the [O:Chilean armed forces] and the [O:armed forces of [S:Peru]]");
    assertMentions("the government and the armed forces fled");
    assertThat(only("Chilean armed forces", MentionType.ORGANIZATION).authority())
        .isEqualTo("org:cl-armed-forces")
        .isEqualTo(only("the Armed Forces of Chile", MentionType.ORGANIZATION).authority());
    assertThat(only("the Chile government", MentionType.ORGANIZATION).name())
        .isEqualTo("Government of Chile");
  }

  @Test
  void unitsKeepTheirNumberAndTheirArmy() {
    assertMentions("the [M:14th motorised rifle regiment of the [O:Soviet army]] left");
    assertMentions("the [M:guards infantry regiment No. 14] left");
    assertMentions("the [D:14th century] regiment of rules");
  }

  @Test
  void eventsAreNamedAfterPlaces() {
    assertMentions("the [E:[L:Srebrenica] massacre] and the [E:siege of [L:Sarajevo]]");
    assertMentions("since the [E:Second World War] and the [E:Bosnian War]");
  }

  @Test
  void aYearBehindMakesAnEventOfAnAdjectiveAndANoun() {
    assertMentions("after the [E:military operations] and [E:mass protests] in [D:May 2009],");
    assertMentions("since the [E:end of the war] in [D:1999] there were military operations");
    assertMentions("under the “[C:Never Again]” campaign");
  }

  @Test
  void peopleAreNamedByTitleRoleOrGivenName() {
    assertMentions("[O:UN Secretary-General] spoke to Ambassador [P:Zed Okoro] in [L:Accra].");
    assertMentions("said Mr. [P:Zed van der Okoro-Smith] and Ms. [P:Abena].");
    assertMentions("[P:Zed Okoro], spokesman of the ministry, left.");
    assertMentions("told the journalist [P:Zed Okoro] of it");
    assertMentions("[P:Robert Okoro] came, later [P:Okoro] left");
    assertMentions("the Prosecutor, the Ambassador and the President of the Court");
  }

  @Test
  void rolesStayOutsideTheName() {
    assertThat(only("Foreign Minister Zed Okoro left", MentionType.PERSON).roles())
        .containsExactly("Foreign Minister");
    assertThat(
            only("the Ambassador of Chile to Peru, H.E. Mr. Zed Okoro", MentionType.PERSON).roles())
        .containsExactly("Ambassador of Chile to Peru");
    assertThat(only("its then President, Robert Okoro, left", MentionType.PERSON).roles())
        .containsExactly("then President");
    assertThat(only("Zed Okoro, spokesman of the ministry, left", MentionType.PERSON).roles())
        .containsExactly("spokesman of the ministry");
  }

  @Test
  void aRoleBetweenTwoPeopleBelongsToTheOneWithTheHonorific() {
    List<Mention> people =
        read("Ms. Abena Okoro, Judge of the High Court, Mr. Zed Mensah").stream()
            .filter(mention -> mention.type() == MentionType.PERSON)
            .toList();
    assertThat(people)
        .extracting(Mention::roles)
        .containsExactly(List.of(), List.of("Judge of the High Court"));
  }

  @Test
  void aSurnameWithATitleIsThePersonNamedBefore() {
    assertThat(read("Robert Okoro sat. Senator Okoro spoke.").get(1).name())
        .isEqualTo("Robert Okoro");
  }

  @Test
  void surnamesFollowTheFullName() {
    List<Mention> people =
        read("Okoro is a town. Robert Okoro spoke. Okoro left.").stream()
            .filter(mention -> mention.type() == MentionType.PERSON)
            .toList();
    assertThat(people).extracting(Mention::name).containsExactly("Robert Okoro", "Robert Okoro");
  }

  @Test
  void acronymsFollowTheirLongForm() {
    assertMentions(
        "[O:CCTV] it is: the [O:Chilean Council of Transport Vendors] ([O:CCTV]), or [O:CCTV].");
  }

  @Test
  void nothingInsideAConventionIsAMention() {
    String sentence = "the 1948 Geneva Convention of France binds Peru";
    Citation convention = citation(new Span(4, 34), new Authority.CitedConvention("x", "X", 1948));
    assertThat(new MentionReader().read(Text.of(sentence), List.of(convention)))
        .extracting(Mention::name)
        .containsExactly("Peru");
  }

  @Test
  void courtAndDateOfADecisionKnownByThemAreMentions() {
    String sentence = "judgment of 22 April 2010, the European Court of Human Rights held";
    Citation decision =
        citation(new Span(0, 61), new Authority.Decision(null, "ECtHR", null, "2010-04-22", null));
    assertThat(new MentionReader().read(Text.of(sentence), List.of(decision)))
        .extracting(Mention::type)
        .containsExactly(MentionType.DATE, MentionType.ORGANIZATION);
  }

  @Test
  void aTaggerAddsWhatListsAndPatternsDoNotSee() {
    Tagger tagger =
        (words, occupied, telling) ->
            List.of(
                new Tagger.Tag(new Span(0, 7), MentionType.PLACE, 0.9),
                new Tagger.Tag(new Span(12, 17), MentionType.PERSON, 0.9));
    assertThat(new MentionReader(tagger).read(Text.of("Kotelik and Chile"), List.of()))
        .extracting(Mention::type)
        .containsExactly(MentionType.PLACE, MentionType.STATE);
  }

  @Test
  @Timeout(15)
  void hostileTextsTakeLinearTime() {
    for (String piece :
        List.of(
            "Court of ",
            "Ministry ",
            "A&",
            "U.S.",
            "Mr. ",
            "Robert ",
            "of the ",
            "\"campaign ",
            "(AB) ",
            "Republic of ",
            "\ud800",
            "\0",
            "regiment ",
            "General ",
            "and Council ",
            "x",
            "Council, Peace and ",
            "Chile-",
            "’s ",
            "infantry regiment No. ",
            "Robert A. ")) {
      assertInOrder(piece.repeat(50_000), piece);
    }
    assertThat(read("Committee".repeat(1_000_000))).isEmpty();
  }

  @Test
  @Timeout(60)
  void anyMixtureOfWordsGivesSpansInsideTheTextInOrder() {
    String[] pieces =
        ("Court of the Ministry and Republic Chile U . S . ' s Mr . General Prosecutor 26 th May"
                + " 1992 - – ( ) ICC , regiment No 366 campaign \" “ ” ago 25 years Robert Okoro said"
                + " town University army armed forces government community 's & / 2018-02-26 \n\n"
                + " \n"
                + " State anniversary century every year on February late \ud83d\ude00 é ı A B Council"
                + " for")
            .split(" ");
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(5) == 0 ? "" : " ");
      }
      assertInOrder(text.toString(), "seed " + seed + ": " + text);
    }
  }

  private static void assertInOrder(String text, String what) {
    List<Mention> found = read(text);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i - 1).span().compareTo(found.get(i).span()))
          .as(what)
          .isLessThanOrEqualTo(0);
    }
    assertThat(found).as(what).allMatch(mention -> mention.span().end() <= text.length());
  }

  private static Citation citation(Span span, Authority cited) {
    return new Citation(span, cited, Verdict.RESOLVED, List.of(), null, List.of(), 1, "test");
  }
}
