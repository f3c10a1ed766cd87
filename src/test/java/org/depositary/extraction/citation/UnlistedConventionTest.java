package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** Instruments without a record, plurals without a name, and what only looks so. */
class UnlistedConventionTest {

  @Test
  void aTitleWithAYearIsReported() {
    assertCitations("The [Treaty of Erzinjan of 1921] ended it.", "!Treaty of Erzinjan 1921");
    assertCitations("The [Vardel Declaration of 1994] set goals.", "!Vardel Declaration 1994");
    assertCitations(
        "Under the [Mosso Declaration of 1991] members commit to democracy.",
        "!Mosso Declaration 1991");
    assertCitations(
        "The [Inter-Arab Convention on Nomadic Tribes (1951)] was never in force.",
        "!Inter-Arab Convention on Nomadic Tribes 1951");
    assertCitations("Peace came with the [Ormond Accords of 1979].", "!Ormond Accords 1979");
    assertCitations("The [Talavé Accord of 1998] foresaw a vote.", "!Talavé Accord 1998");
    assertCitations(
        "Uganda signed the [Kessel Protocol of 1994] with no reservations.",
        "!Kessel Protocol 1994");
    assertCitations(
        "The ASEAN ministers signed the [Treaty of Sorrel of 2003 on Haze Monitoring].",
        "!Treaty of Sorrel on Haze Monitoring 2003");
    assertCitations(
        "the [Declaration of the Duties of Hosts and of their Guests of 1789]",
        "!Declaration of the Duties of Hosts and of their Guests 1789");
  }

  @Test
  void partiesAreEnough() {
    assertCitations(
        "Under the [1998 Agreement between Kenya and Uganda on Lake Patrols] boats are"
            + " checked.",
        "!Agreement between Kenya and Uganda on Lake Patrols 1998");
    assertCitations(
        "By an Exchange of Notes and the [Treaty of Friendship between Siam and Denmark"
            + " of 1926] trade was eased.",
        "!Treaty of Friendship between Siam and Denmark 1926");
    assertCitations(
        "the [Agreement of 12 May 1994 on the Return of Cultural Property between Norway"
            + " and Poland]",
        "!Agreement on the Return of Cultural Property between Norway and Poland 1994");
    assertCitations(
        "An [Agreement between Chile and Peru on Fishing Zones (1954)] followed.",
        "!Agreement between Chile and Peru on Fishing Zones 1954");
  }

  @Test
  void aPactOrPeaceIsEnough() {
    assertCitations("The [Zabor Pact] was signed in 1926.", "!Zabor Pact");
    assertCitations("The [Arlen Peace Agreement] foresaw one too.", "!Arlen Peace Agreement");
    assertCitations(
        "Under the [Central Asian Treaty on Water Sharing], signed in 1992, dams are" + " joint.",
        "!Central Asian Treaty on Water Sharing");
  }

  @Test
  void aTitleBehindASharedNameDecides() {
    assertCitations(
        "the [European Convention on the Protection of Pet Snails] (ETS No. 399)",
        "!European Convention on the Protection of Pet Snails");
  }

  @Test
  void aHeadingNeedsNoYear() {
    assertCitations(
        "[CONVENTION ON THE KEEPING\nOF BORDER STONES]\n\nThe Parties to [this"
            + " Convention] agree.",
        "!CONVENTION ON THE KEEPING OF BORDER STONES",
        "~CONVENTION ON THE KEEPING OF BORDER STONES");
  }

  @Test
  void aShortenedTitleIsStillThatConvention() {
    assertCitations(
        "In this Act, \"the Convention\" means the [Convention on International Trade in"
            + " Endangered Species]. [Article III of the Convention] applies.",
        "cites",
        "~cites 3");
  }

  @Test
  void pluralsNameNoneInParticular() {
    assertCitations("as required by [relevant international conventions]", "*");
    assertCitations("consistent with [international human rights treaties] and standards", "*");
    assertCitations("under the [applicable international treaties]", "*");
    assertCitations("It joined most of the [core human rights treaties].", "*");
    assertCitations("Azerbaijan is party to [various international instruments].", "*");
    assertCitations("all [United Nations human rights conventions]", "*");
    assertCitations("He said that [existing human rights instruments] suffice.", "*");
    assertCitations(
        "In light of [relevant regional and international instruments] it asks States to" + " act.",
        "*");
    assertCitations(
        "It gives effect to the [ICCPR], the [ICESCR] and [other relevant human rights"
            + " treaties].",
        "iccpr",
        "icescr",
        "*");
  }

  @Test
  void lawsAreNone() {
    assertNone(
        "Article 12 of the Constitution of India and article 14 of the Charter of Rights"
            + " and Freedoms bind Parliament.");
    assertNone(
        "Rights are limited (arts. 35 and 40 of the Constitution) and property may be"
            + " taken (art. 49).");
    assertNone("Under section 2 of the Human Rights Act 1998 courts must take account.");
    assertNone("Under the Genocide Convention Implementation Act of 1987 the crime is federal.");
    assertNone("The Genocide Convention Amendment Act 2012 was passed.");
    assertNone("The Geneva Conventions Act, 1960 applies in India.");
    assertNone("Directive 2004/83/EC, article 15, applies.");
    assertNone("Article 5 of the Treaty Act was repealed.");
    assertNone("Under the Statute of Limitations the claim is barred.");
    assertNone("Judgment was given under article 133 of the Penal Code; article 134 is similar.");
    assertNone("The Charter Act of 1813 ended the monopoly.");
  }

  @Test
  void bodiesAndCampaignsAreNone() {
    assertNone("the Convention Against Torture Initiative, an NGO in Geneva, published a tool.");
    assertNone("The ICCPR Legal Education Project ran workshops.");
    assertNone("Several NGOs, among them the Genocide Convention Coalition, wrote to the Senate.");
    assertNone("the Landmine Treaty Campaign marched");
    assertNone("She founded the Refugee Convention Monitoring Network.");
    assertNone("The Vienna Convention Centre hosted them.");
    assertNone(
        "According to the Treaty Section of the Office of Legal Affairs, 20 States" + " signed.");
    assertNone("The Protocol Department of the Ministry replied.");
  }

  @Test
  void gatheringsAreNone() {
    assertNone(
        "The Republican National Convention met in Milwaukee; the Convention nominated" + " him.");
    assertNone("The Libertarian National Convention nominated her; the Convention then closed.");
    assertNone("The Philadelphia Convention drafted it in 1787.");
    assertNone("The Seneca Falls Convention met in 1848.");
    assertNone("Comic convention tickets sold out; the convention centre was full.");
  }

  @Test
  void plainWordsAreNone() {
    assertNone("By convention, the speaker bows.");
    assertNone("Security protocol was strict; protocols were followed.");
    assertNone("The Protocol officer met the ambassador.");
    assertNone("The parties agreed to a protocol of cooperation.");
    assertNone(
        "a rental agreement, the Agreement on Salaries, and the Collective Labour" + " Agreement");
    assertNone("The union signed a Collective Agreement of 2019.");
    assertNone("The Coalition Agreement of 2013 said so.");
    assertNone("He drives a Honda Accord.");
    assertNone("The Declaration of Independence of 1776 says so.");
    assertNone("The Charter school opened in May; charter flights left.");
  }
}
