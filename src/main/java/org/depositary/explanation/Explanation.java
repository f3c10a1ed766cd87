package org.depositary.explanation;

import java.util.List;

/**
 * An annotation in words.
 *
 * @param label what kind of thing it is: "State", "Convention", "Figure"
 * @param summary the same in one line, with what matters most
 * @param facts all that is known of it, what matters most first
 */
public record Explanation(String label, String summary, List<Fact> facts) {

  public Explanation {
    facts = List.copyOf(facts);
  }
}
