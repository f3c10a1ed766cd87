package org.depositary.extraction.mention;

import java.util.List;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.MentionType;
import org.depositary.text.Span;

/**
 * Where no mention may stand: the spans of citations.
 *
 * <p>A decision or a resolution without a number is described, not titled: its court, body and date
 * are named as anywhere else. So is the state whose law is cited.
 */
final class Occupied {

  private final List<Citation> citations;

  Occupied(List<Citation> citations) {
    this.citations = citations;
  }

  List<Span> spans() {
    return citations.stream().filter(c -> !described(c)).map(Citation::span).toList();
  }

  /** True where a mention of this type may have this span. */
  boolean allows(Span span, MentionType type) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      if (citation.span().start() >= span.end()) {
        return true;
      }
      if (citation.span().overlaps(span) && !tolerates(citation, span, type)) {
        return false;
      }
    }
    return true;
  }

  private static boolean tolerates(Citation citation, Span span, MentionType type) {
    return switch (citation.kind()) {
      case CONVENTION, BODY_OF_LAW -> false;
      case DECISION, RESOLUTION -> described(citation);
      case NATIONAL_LAW -> type == MentionType.STATE && citation.span().contains(span);
    };
  }

  private static boolean described(Citation citation) {
    if (citation.cited() instanceof Authority.Decision decision) {
      return decision.name() == null && decision.number() == null;
    }
    return citation.cited() instanceof Authority.Resolution resolution
        && resolution.number() == null
        && resolution.symbol() == null;
  }
}
