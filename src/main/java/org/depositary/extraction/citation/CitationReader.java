package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.joining.Joiner;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Scanner;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.text.Text;

/**
 * Reads the citations of conventions and settles all citations of a text.
 *
 * <p>Three passes: {@link Scanner} sees names, pinpoints and pointers; {@link Joiner} puts together
 * what stands together; {@link Resolver} goes through them in order and decides what each means.
 */
public final class CitationReader {

  private final Knowledge knowledge;

  public CitationReader(Register register) {
    this.knowledge = Knowledge.of(register);
  }

  /**
   * All citations in text order.
   *
   * @param authorities citations of other authorities, names only, in text order
   */
  public List<Citation> read(Text text, List<Citation> authorities) {
    String characters = text.characters();
    List<Sighting> seen = new Scanner(characters, knowledge.vocabulary(), authorities).scan();
    List<Joined> joined = new Joiner(characters, seen).join();
    return settled(new Resolver(characters, knowledge).resolve(joined));
  }

  /**
   * The one rule for overlaps: the longer span wins, whatever its kind; of two equally long the
   * earlier in the list, and conventions come before other authorities.
   */
  private static List<Citation> settled(List<Citation> citations) {
    List<Citation> inOrder = new ArrayList<>(citations);
    inOrder.sort(Comparator.comparing(Citation::span));
    List<Citation> settled = new ArrayList<>(inOrder.size());
    for (Citation citation : inOrder) {
      Citation last = settled.isEmpty() ? null : settled.get(settled.size() - 1);
      if (last == null || !last.span().overlaps(citation.span())) {
        settled.add(citation);
      } else if (citation.span().length() > last.span().length()) {
        settled.set(settled.size() - 1, citation);
      }
    }
    return List.copyOf(settled);
  }
}
