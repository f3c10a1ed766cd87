package org.depositary.extraction.sighting;

import java.util.Locale;
import java.util.Optional;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/** The nouns that instruments are called by: convention, covenant, protocol... */
public final class Heads {

  private Heads() {}

  static boolean is(Word word) {
    return switch (word) {
      case CONVENTION,
          CONVENTIONS,
          COVENANT,
          COVENANTS,
          PROTOCOL,
          PROTOCOLS,
          STATUTE,
          CHARTER,
          TREATY,
          TREATIES,
          AGREEMENT,
          AGREEMENTS,
          DECLARATION,
          DECLARATIONS,
          PACT,
          ACCORD,
          ACCORDS,
          INSTRUMENT,
          INSTRUMENTS ->
          true;
      default -> false;
    };
  }

  public static boolean plural(Word word) {
    return switch (word) {
      case CONVENTIONS,
          COVENANTS,
          PROTOCOLS,
          TREATIES,
          AGREEMENTS,
          ACCORDS,
          DECLARATIONS,
          INSTRUMENTS ->
          true;
      default -> false;
    };
  }

  public static Word singular(Word word) {
    return switch (word) {
      case CONVENTIONS -> Word.CONVENTION;
      case COVENANTS -> Word.COVENANT;
      case PROTOCOLS -> Word.PROTOCOL;
      case TREATIES -> Word.TREATY;
      case AGREEMENTS -> Word.AGREEMENT;
      case ACCORDS -> Word.ACCORD;
      case DECLARATIONS -> Word.DECLARATION;
      case INSTRUMENTS -> Word.INSTRUMENT;
      default -> word;
    };
  }

  /** True where "the said convention" can mean it: its title holds the noun, or its type is it. */
  public static boolean fits(Convention convention, Word head) {
    Word singular = singular(head);
    if (singular == Word.INSTRUMENT) {
      return true;
    }
    if (convention.isSet()) {
      return plural(head) && holds(convention.title(), head);
    }
    String noun = singular.name().toLowerCase(Locale.ROOT);
    return !plural(head) && (convention.type().equals(noun) || holdsFirst(convention, singular));
  }

  // A protocol's title holds "Convention" too: only the first noun of a title is its own.
  private static boolean holdsFirst(Convention convention, Word head) {
    if (convention.type().equals("protocol")) {
      return false;
    }
    Word first = first(convention.title());
    String shorter = convention.shortTitle();
    return singular(first) == head || shorter != null && singular(first(shorter)) == head;
  }

  /** True where a name holds a noun that instruments are called by. */
  static boolean holds(String name) {
    return first(name) != Word.THE;
  }

  /** The first such noun of a name. */
  public static Optional<Word> noun(String name) {
    Word first = first(name);
    return first == Word.THE ? Optional.empty() : Optional.of(first);
  }

  private static boolean holds(String name, Word head) {
    return first(name) == head;
  }

  // The first such noun of a name, or THE.
  private static Word first(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Folding.isWord(name.charAt(i)) && (i == 0 || !Folding.isWord(name.charAt(i - 1)))) {
        long match = Lexicon.shipped().longest(name, i);
        if (match != Gazetteer.NONE && is(Lexicon.word(match))) {
          return Lexicon.word(match);
        }
      }
    }
    return Word.THE;
  }
}
