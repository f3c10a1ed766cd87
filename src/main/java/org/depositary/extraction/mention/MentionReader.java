package org.depositary.extraction.mention;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.extraction.date.DateReader;
import org.depositary.text.Text;
import org.depositary.text.Words;

/** Reads mentions; nothing inside the name of a convention is one. */
public final class MentionReader {

  /** Mentions in text order. */
  public List<Mention> read(Text text, List<Citation> citations) {
    return DateReader.read(
        Words.of(text), span -> citations.stream().noneMatch(c -> c.span().overlaps(span)));
  }
}
