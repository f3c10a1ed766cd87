package org.depositary.extraction.sighting;

import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.register.Register;
import org.depositary.text.FirstWords;

/** What the scanner knows before it reads a text, compiled once from the register. */
public final class Vocabulary {

  /** What a word may start, as bits of {@link #firstWords}. */
  static final int NAME = 1;

  static final int BODY = 2;
  static final int TRIGGER = 4;

  /** A name that the text itself has defined before. */
  static final int DEFINED = 8;

  private final Names names;
  private final Homes homes;
  private final FirstWords firstWords;

  private Vocabulary(Names names, Homes homes) {
    this.names = names;
    this.homes = homes;
    this.firstWords =
        FirstWords.of(names.gazetteer(), homes.bodies(), Lexicon.shipped().only(Scanner::starts));
  }

  public static Vocabulary of(Register register) {
    return new Vocabulary(Names.of(register), Homes.load());
  }

  /** Bodies that apply one convention. */
  public Homes homes() {
    return homes;
  }

  Names names() {
    return names;
  }

  /** The one trigger table: what anything the scanner knows starts with. */
  FirstWords firstWords() {
    return firstWords;
  }
}
