package org.depositary.extraction.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Span;

/** The spans of citations and names, asked from left to right in one walk. */
final class TakenSpans implements QuantityReader.Taken {

  private final List<Span> spans;
  private int next;
  private int end;

  private TakenSpans(List<Span> spans) {
    this.spans = spans;
  }

  static TakenSpans of(List<Citation> citations, List<Mention> mentions) {
    List<Span> spans = new ArrayList<>(citations.size() + mentions.size());
    citations.forEach(citation -> spans.add(citation.span()));
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.GROUP) {
        spans.add(mention.span());
      }
    }
    Collections.sort(spans);
    return new TakenSpans(spans);
  }

  @Override
  public boolean covers(int start, int stop) {
    while (next < spans.size() && spans.get(next).start() < stop) {
      end = Math.max(end, spans.get(next).end());
      next++;
    }
    return end > start;
  }
}
