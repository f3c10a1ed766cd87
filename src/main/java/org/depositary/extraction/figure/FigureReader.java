package org.depositary.extraction.figure;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Figure;
import org.depositary.extraction.Mention;
import org.depositary.text.Text;

/** Reads figures; numbers of citations, dates and names are none. */
public final class FigureReader {

  /** Figures in text order. */
  public List<Figure> read(Text text, List<Citation> citations, List<Mention> mentions) {
    return List.of();
  }
}
