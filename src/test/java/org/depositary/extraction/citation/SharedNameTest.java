package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** Names with several readings: decided by one cue each, or left open. */
class SharedNameTest {

  @Test
  void echr() {
    assertCitations(
        "The ECHR delivered its judgment in March; the ECHR held that Turkey breached"
            + " [Article 10 of the Convention].",
        "~echr 10");
    assertNone("The applicants complained to the ECHR in Strasbourg.");
    assertNone("a case lodged with the ECHR by two Chechen women");
    assertNone("Judges of the ECHR met in Paris.");
    assertNone("Al-Skeini, ECHR 2011-IV, 99, is the leading case.");
    assertCitations("Under the [ECHR] States owe duties.", "echr");
    assertCitations("The [ECHR] prohibits torture.", "echr");
    assertCitations("[ECHR, Art. 8(1)]", "echr 8/1");
    assertCitations("All of it turns on the [ECHR].", "?echr");
  }

  @Test
  void crc() {
    assertCitations("a State Party to the [CRC] since 1990", "crc");
    assertCitations("The [CRC] entered into force in 1990.", "crc");
    assertCitations("[CRC art 12]", "crc 12");
    assertNone("Experts of the CRC Committee asked Fiji about schools.");
    assertNone("The CRC urged Fiji to act.");
    assertCitations("Much has been written on the [CRC].", "?crc");
  }

  @Test
  void cat() {
    assertCitations("As a party to [CAT], Senegal had to try him or send him on.", "cat");
    assertCitations("He was held in breach of the [CAT].", "cat");
    assertCitations("Torture is banned by [CAT article 2].", "cat 2");
    assertNone("CAT scans are costly.");
  }

  @Test
  void achr() {
    assertCitations("He invoked the [ACHR] before the Commission in San José.", "achr");
    assertCitations("[Article 5 ACHR]", "achr 5");
    assertCitations("The [ACHR] is on the table.", "?achr");
  }

  @Test
  void ap() {
    assertCitations("[Article 51(4) AP I] bans it.", "ap-i 51/4");
    assertCitations("[AP II, art. 17] forbids displacement.", "ap-ii 17");
    assertNone("The AP reported from Gaza.");
  }

  @Test
  void gc() {
    assertCitations("[Art. 23 GC IV] governs relief.", "gc-iv 23");
    assertNone("GC 32 para. 3 says so.");
  }

  @Test
  void viennaConvention() {
    assertCitations("the [Vienna Convention of 1961]", "vcdr");
    assertCitations(
        "His envoy invoked the [Vienna Convention on Diplomatic Relations]; under"
            + " [Article 29 of the Vienna Convention] he could not be arrested.",
        "vcdr",
        "~vcdr 29");
    assertCitations("The [Vienna Convention] protects diplomats.", "vcdr");
    assertCitations(
        "The arrested tourist was denied his consul, contrary to the [Vienna Convention].", "vccr");
    assertCitations("The ozone layer is shielded by the [Vienna Convention].", "vienna-ozone");
    assertCitations("Treaty interpretation follows the [Vienna Convention].", "?vclt");
  }

  @Test
  void genevaConvention() {
    assertCitations("Refugees rely on the [Geneva Convention of 1951].", "refugee-convention");
    assertCitations(
        "Prisoners of war were protected by the [Geneva Convention of 1929].", "geneva-1929-pow");
    assertCitations(
        "Asylum seekers who fear return may invoke the [Geneva Convention] as refugees.",
        "refugee-convention");
    assertCitations(
        "Captured soldiers have prisoner-of-war status under the [Geneva Convention].", "?gc-iii");
  }

  @Test
  void hagueConvention() {
    assertCitations(
        "Cultural property is marked under the [Hague Convention].",
        "hague-cultural-property-1954");
    assertCitations("His passport was stamped under the [Hague Convention].", "?hague-iv-1907");
  }

  @Test
  void theCharter() {
    assertCitations(
        "The General Assembly recalled the purposes of the [Charter of the United"
            + " Nations] and [Article 51 of the Charter].",
        "un-charter",
        "~un-charter 51");
    assertCitations(
        "The African Commission found a violation of [article 5 of the Charter].", "~achpr 5");
    assertCitations(
        "[Article 47 of the Charter of Fundamental Rights of the European Union] and"
            + " [Article 52(1) of the Charter]",
        "eu-charter 47",
        "~eu-charter 52/1");
    assertNone("Under section 7 of the Charter, the Supreme Court of Canada struck down the law.");
    assertCitations("[Article 5 of the Charter] is silent.", "?un-charter 5");
  }

  @Test
  void theCovenant() {
    assertCitations(
        "The Human Rights Committee read [article 19 of the Covenant] widely.", "~iccpr 19");
    assertCitations(
        "The Committee on Economic, Social and Cultural Rights read [article 11 of the"
            + " Covenant] widely.",
        "~icescr 11");
    assertCitations(
        "Acting under [Article 16 of the Covenant], the Council of the League of Nations" + " met.",
        "~league-covenant 16");
    assertCitations("[Article 16 of the Covenant] is silent.", "?iccpr 16");
  }

  @Test
  void theStatute() {
    assertCitations(
        "The ICC Prosecutor relies on [article 15 of the Statute].", "~rome-statute 15");
    assertCitations(
        "The Special Court for Sierra Leone tried him under [Article 4 of the Statute].",
        "~scsl-statute 4");
  }

  @Test
  void theConventionOfACourt() {
    assertCitations(
        "The Strasbourg Court found a violation of [Article 2 of the Convention].", "~echr 2");
    assertCitations(
        "The Inter-American Court ruled that [Article 4 of the Convention] was breached"
            + " by Honduras.",
        "~achr 4");
    assertCitations(
        "The Committee on Enforced Disappearances cited [article 24 of the Convention].",
        "~icpped 24");
  }
}
