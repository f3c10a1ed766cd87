package org.depositary.extraction.authority;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.text.Text;

/** Reads citations of court decisions, resolutions, national laws and bodies of law. */
public final class AuthorityReader {

  /** Citations in text order, without the pinpoints beside a law's name. */
  public List<Citation> read(Text text) {
    return List.of();
  }
}
