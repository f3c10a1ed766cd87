package org.depositary.extraction.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Annotation;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.Figure;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;

/** Leaves out what stands in page furniture: it is no part of what a document says. */
final class Furniture {

  private Furniture() {}

  /** Mentions outside furniture; a date names no entity and may date the document, so it stays. */
  static List<Mention> mentions(List<Mention> mentions, List<Boilerplate> furniture) {
    List<Mention> kept = new ArrayList<>(mentions.size());
    int next = 0;
    for (Mention mention : mentions) {
      next = skip(mention, furniture, next);
      if (mention.type() == MentionType.DATE || !inside(mention, furniture, next)) {
        kept.add(mention);
      }
    }
    return kept;
  }

  static List<Figure> figures(List<Figure> figures, List<Boilerplate> furniture) {
    List<Figure> kept = new ArrayList<>(figures.size());
    int next = 0;
    for (Figure figure : figures) {
      next = skip(figure, furniture, next);
      if (!inside(figure, furniture, next)) {
        kept.add(figure);
      }
    }
    return kept;
  }

  private static int skip(Annotation annotation, List<Boilerplate> furniture, int from) {
    int next = from;
    while (next < furniture.size()
        && furniture.get(next).span().end() <= annotation.span().start()) {
      next++;
    }
    return next;
  }

  private static boolean inside(Annotation annotation, List<Boilerplate> furniture, int next) {
    return next < furniture.size() && furniture.get(next).span().overlaps(annotation.span());
  }
}
