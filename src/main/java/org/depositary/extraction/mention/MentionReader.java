package org.depositary.extraction.mention;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.text.Text;

/** Reads mentions; nothing inside the name of a convention is one. */
public final class MentionReader {

  /** Mentions in text order. */
  public List<Mention> read(Text text, List<Citation> citations) {
    return List.of();
  }
}
