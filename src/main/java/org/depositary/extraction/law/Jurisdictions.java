package org.depositary.extraction.law;

import java.util.Set;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Prose;
import org.depositary.text.Gazetteer;

/** Tells from the first words of a law's name whose law it is. */
final class Jurisdictions {

  /** In the title of an act these say whom it is about: an "Indian Child Welfare Act". */
  private static final Set<String> ABOUT = Set.of("American", "Indian", "African");

  private Jurisdictions() {}

  /** The code of the state whose adjective or name opens the words, or an empty string. */
  static String opening(String text, int start) {
    long adjective = States.load().adjectives().longest(text, start);
    if (adjective != Gazetteer.NONE) {
      int end = Gazetteer.end(adjective);
      return States.load().byAdjective(text.substring(start, end)).map(State::code).orElse("");
    }
    long name = States.load().names().longest(text, start);
    return name == Gazetteer.NONE ? "" : States.load().list().get(Gazetteer.payload(name)).code();
  }

  /** The code of the state that stands behind a name after "of", or what was known before. */
  static String after(String text, int end, String known) {
    String after = LawTail.stateAfter(text, end);
    return after.isEmpty() ? known : after;
  }

  /** The code of the state that closes a subject: "on the Citizenship of Ruritania". */
  static String closing(String text, int start, int end) {
    int of = text.substring(start, end).lastIndexOf(" of ");
    boolean closes = of >= 0 && LawTail.afterState(text, start + of) == end;
    return closes ? LawTail.stateAfter(text, start + of) : "";
  }

  /** As {@link #opening}, for acts: only an adjective counts, and not one that names a subject. */
  static String ofAct(String text, int start) {
    String first = text.substring(start, Prose.wordEnd(text, start));
    boolean adjective = States.load().adjectives().longest(text, start) != Gazetteer.NONE;
    return adjective && !ABOUT.contains(first) ? opening(text, start) : "";
  }
}
