package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depositary.extraction.Citation;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.joining.Joiner;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Scanner;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Definition;
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
    List<Sighting> seen = scan(characters, authorities, List.of());
    List<String> keys = defined(seen);
    if (!keys.isEmpty()) {
      seen = scan(characters, authorities, keys);
    }
    List<Joined> joined = new Joiner(characters, seen).join();
    return settled(new Resolver(characters, knowledge).resolve(joined));
  }

  private List<Sighting> scan(String text, List<Citation> authorities, List<String> keys) {
    return new Scanner(text, knowledge.vocabulary(), authorities, keys).scan();
  }

  // What a text calls an instrument is looked for in a second scan, where it is no single noun.
  private static List<String> defined(List<Sighting> seen) {
    Set<String> keys = new LinkedHashSet<>();
    for (Sighting sighting : seen) {
      Definition definition = Sighting.definition(sighting);
      if (definition != null) {
        definition.keys().stream()
            .filter(key -> key.indexOf(' ') > 0 || Heads.noun(key).isEmpty())
            .forEach(keys::add);
      }
    }
    return List.copyOf(keys);
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
