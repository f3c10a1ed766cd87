package org.depositary.extraction.docket;

import java.util.Set;

/** Words that stand among the details of a decision. */
final class DocketWords {

  static final Set<String> REMARKS =
      Set.of(
          "dec.",
          "GC",
          "merits",
          "Merits",
          "just satisfaction",
          "preliminary objections",
          "Preliminary Objections",
          "Plenary",
          "I",
          "II",
          "III",
          "IV",
          "CanLII",
          "No. 1",
          "no. 1",
          "No. 2",
          "no. 2",
          "No. 3",
          "No 1",
          "No 2",
          "No 3",
          "no. 3");
  static final Set<String> PROCEDURE =
      Set.of(
          "judgment",
          "judgement",
          "Judgment",
          "Judgement",
          "Appeal",
          "Appeals",
          "Trial",
          "Pre-Trial",
          "Grand",
          "Chamber",
          "Decision",
          "decision",
          "Order",
          "order",
          "Merits",
          "merits",
          "Ruling",
          "Preliminary",
          "Provisional",
          "Advisory",
          "Interlocutory",
          "ICJ",
          "PCIJ",
          "ECtHR",
          "Opinion",
          "Reparations",
          "Jurisdiction",
          "Judgments",
          "Award",
          "Civil",
          "Criminal",
          "Constitutional",
          "Writ",
          "Costs",
          "Objections",
          "Series");

  private DocketWords() {}
}
