package org.depositary.extraction.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.sign.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Finds resolutions by number, by symbol and without either. Thread-safe.
 *
 * <p>A number keeps to the organ beside it; without one, the rest of the text may tell: the same
 * number with its organ elsewhere, the way it is built, the organ the sentence speaks of.
 */
public final class ResolutionScanner {

  /**
   * Resolutions in text order.
   *
   * @param signs of this text, in text order
   */
  public List<Citation> scan(String text, List<Sign> signs) {
    ResolutionReading reading = new ResolutionReading(text, signs);
    reading.read();
    List<Citation> found = new ArrayList<>(reading.unnumbered());
    Map<String, Draft> known = known(reading.drafts());
    for (Draft draft : reading.drafts()) {
      found.add(citation(draft, known));
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  // What the text says of each number where it says most.
  private static Map<String, Draft> known(List<Draft> drafts) {
    Map<String, Draft> known = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.organ().isEmpty()) {
        known.merge(draft.number().key(), draft, ResolutionScanner::fuller);
      }
    }
    return known;
  }

  private static Draft fuller(Draft one, Draft other) {
    if (one.named() != other.named()) {
      return one.named() ? one : other;
    }
    if (!one.organ().equals(other.organ())) {
      return one;
    }
    boolean longer = other.number().number().length() > one.number().number().length();
    return longer || one.year() == null && other.year() != null ? other : one;
  }

  private static Citation citation(Draft draft, Map<String, Draft> known) {
    Draft fullest = known.getOrDefault(draft.number().key(), draft);
    boolean same = draft.organ().equals(fullest.organ()) || !draft.named();
    String organ = same ? fullest.organ() : draft.organ();
    Draft teller = same ? fullest : draft;
    Integer year = draft.year() == null ? teller.year() : draft.year();
    String number =
        draft.number().number().length() < teller.number().number().length()
            ? teller.number().number()
            : draft.number().number();
    Authority.Resolution cited =
        new Authority.Resolution(
            organ.isEmpty() ? null : organ, number, year, symbol(organ, draft, number, year));
    return new Citation(
        draft.span(),
        cited,
        organ.isEmpty() ? Verdict.NOT_IN_REGISTER : Verdict.RESOLVED,
        List.of(),
        null,
        List.of(),
        draft.named() ? 0.98 : organ.isEmpty() ? 0.5 : 0.85,
        draft.named() ? "resolution-number" : "resolution-number-context");
  }

  private static @Nullable String symbol(
      String organ, Draft draft, String number, @Nullable Integer year) {
    boolean slashed = number.indexOf('/') > 0;
    return switch (organ) {
      case Organs.SECURITY_COUNCIL -> year == null ? null : "S/RES/" + number + " (" + year + ")";
      case Organs.GENERAL_ASSEMBLY ->
          slashed || draft.number().form() == ResolutionNumber.Form.ROMAN_SESSION
              ? "A/RES/" + number
              : null;
      case "UNHRC" -> slashed ? "A/HRC/RES/" + number : null;
      case "ECOSOC" -> slashed ? "E/RES/" + number : null;
      default -> null;
    };
  }
}
