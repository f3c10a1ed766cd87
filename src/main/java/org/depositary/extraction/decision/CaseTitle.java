package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** The title before two parties in brackets: "Arrest Warrant of 11 April 2000 (Chile v. Malta)". */
final class CaseTitle {

  private static final int MOST_PARTS = 4;
  private static final int LONGEST_REMARK = 60;
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "and",
          "on",
          "in",
          "to",
          "by",
          "for",
          "against",
          "at",
          "or",
          "under",
          "a",
          "an",
          "concerning",
          "relating",
          "regarding",
          "respecting",
          "between",
          "with",
          "from",
          "its");
  private static final Set<String> LEADS = Set.of("Case", "In", "The", "See", "Cf", "Compare");
  private static final Set<String> COMPANY =
      Set.of("Limited", "Ltd", "Company", "Inc", "Corporation", "Co");
  private static final Set<String> OPENINGS =
      Set.of(
          "Application",
          "Legality",
          "Armed",
          "Military",
          "Alleged",
          "Questions",
          "Immunities",
          "Interpretation",
          "Arrest",
          "Certain",
          "Jurisdictional",
          "Maritime",
          "Territorial",
          "Land",
          "Allegations",
          "Dispute",
          "Violations",
          "Construction",
          "Aerial",
          "Oil",
          "Frontier");

  private CaseTitle() {}

  /** Where the title starts that ends at an offset; the offset where there is none. */
  static int start(String text, int end, int floor) {
    int start = Leads.strip(text, runStart(text, end, floor), end, LEADS);
    for (int parts = 0; parts < MOST_PARTS && endsInCompany(text, start, end, floor); parts++) {
      int comma = Prose.beforeBlanks(text, start, floor) - 1;
      int before = Leads.strip(text, Capitals.startBefore(text, comma, floor, SMALL), comma, LEADS);
      if (before >= comma) {
        return start;
      }
      end = comma;
      start = before;
    }
    return start;
  }

  /** True for a word that opens titles even where a party is no state. */
  static boolean opensLikeOne(String text, int at) {
    return OPENINGS.contains(text.substring(at, Prose.wordEnd(text, at)));
  }

  /** After the bracket that closes behind the parties; the offset where none does. */
  static int bracketEnd(String text, int end) {
    if (Prose.at(text, end) == ')') {
      return end + 1;
    }
    int limit = Math.min(text.length(), end + LONGEST_REMARK);
    int closed = Prose.at(text, end) == ':' ? text.substring(end, limit).indexOf(')') : -1;
    return closed > 0 && Prose.endsWord(text, end + closed, "intervening") ? end + closed + 1 : end;
  }

  // A date may close a title: "of 11 April 2000".
  private static int runStart(String text, int end, int floor) {
    int year = Prose.wordStart(text, end, floor);
    int month = wordBefore(text, year, floor);
    int day = wordBefore(text, month, floor);
    int of = wordBefore(text, day, floor);
    boolean dated =
        Prose.digitsEnd(text, year) == year + 4
            && year + 4 == end
            && Capitals.isName(text, month)
            && Prose.isDigit(Prose.at(text, day))
            && text.startsWith("of ", of);
    return Capitals.startBefore(text, dated ? of : end, floor, SMALL);
  }

  private static int wordBefore(String text, int start, int floor) {
    return Prose.wordStart(text, Prose.beforeBlanks(text, start, floor), floor);
  }

  // "Harbour Lights, Rope and Sail Company, Limited": a company's name has commas.
  private static boolean endsInCompany(String text, int start, int end, int floor) {
    int comma = Prose.beforeBlanks(text, start, floor) - 1;
    return start < end
        && comma > floor
        && text.charAt(comma) == ','
        && COMPANY.contains(text.substring(Prose.wordStart(text, end, start), end));
  }
}
