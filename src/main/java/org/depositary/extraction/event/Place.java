package org.depositary.extraction.event;

import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;

/** A place, or an event known by its name, as a sentence mentions it. */
record Place(Mention mention, Role role) {

  /** How the sentence brings the place in, the strongest first. */
  enum Role {
    /** Inside the name of an event: "the siege of Sarajevo". */
    NAMED,
    /** Where something is: "in Sarajevo". */
    AT,
    /** Neither: "Sarajevo fell". */
    PLAIN,
    /** Where somebody comes from or goes to: "from Sarajevo". */
    AWAY
  }

  int start() {
    return mention.span().start();
  }

  /** Places with the same key are the same place. */
  String key() {
    String authority = mention.authority();
    return authority == null ? mention.name() : authority;
  }

  boolean isState() {
    return mention.type() == MentionType.STATE;
  }
}
