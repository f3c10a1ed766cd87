package org.depositary.extraction.authority;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.decision.DecisionScanner;
import org.depositary.extraction.law.BodyOfLawScanner;
import org.depositary.extraction.law.LawScanner;
import org.depositary.extraction.resolution.ResolutionScanner;
import org.depositary.extraction.sign.Sign;
import org.depositary.extraction.sign.Signs;
import org.depositary.text.Text;

/**
 * Reads citations of court decisions, resolutions, national laws and bodies of law. Thread-safe.
 *
 * <p>The signs are spotted in one loop over the text; each scanner then looks around its own.
 */
public final class AuthorityReader {

  private final Signs signs = Signs.load();
  private final DecisionScanner decisions = new DecisionScanner();
  private final LawScanner laws = new LawScanner();
  private final BodyOfLawScanner bodies = new BodyOfLawScanner();
  private final ResolutionScanner resolutions = new ResolutionScanner();

  /**
   * Citations in text order, none overlapping another, without the pinpoints beside a law's name.
   */
  public List<Citation> read(Text text) {
    String characters = text.characters();
    List<Sign> spotted = signs.spot(characters);
    List<Citation> found = new ArrayList<>(resolutions.scan(characters, spotted));
    found.addAll(decisions.scan(characters, spotted));
    found.addAll(laws.scan(characters, spotted));
    found.addAll(bodies.scan(characters, spotted));
    return settle(found);
  }

  // The longer of two that overlap stays: it is the one that explains more words.
  private static List<Citation> settle(List<Citation> found) {
    found.sort((one, other) -> one.span().compareTo(other.span()));
    List<Citation> settled = new ArrayList<>(found.size());
    for (Citation citation : found) {
      int last = settled.size() - 1;
      if (last < 0 || !settled.get(last).span().overlaps(citation.span())) {
        settled.add(citation);
      } else if (settled.get(last).span().length() < citation.span().length()) {
        settled.set(last, citation);
      }
    }
    return settled;
  }
}
