package org.depositary.extraction.characterisation;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** The names of one sentence; built for sentences from first to last. */
final class SentenceNames {

  private final List<Mention> inside;

  private SentenceNames(List<Mention> inside) {
    this.inside = inside;
  }

  /** Walks over the mentions of a text. */
  static final class Walk {

    private final List<Mention> mentions;
    private int next;

    Walk(List<Mention> mentions) {
      this.mentions = mentions;
    }

    SentenceNames in(Sentence sentence) {
      while (next < mentions.size() && mentions.get(next).span().end() <= sentence.start()) {
        next++;
      }
      List<Mention> inside = new ArrayList<>();
      for (int i = next; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        if (mention.span().start() >= sentence.end()) {
          break;
        }
        if (mention.type() != MentionType.DATE) {
          inside.add(mention);
        }
      }
      return new SentenceNames(inside);
    }
  }

  /** The innermost place, people or body around an offset; else the event; null where none is. */
  @Nullable Mention at(int offset) {
    Mention found = null;
    for (Mention mention : inside) {
      Span span = mention.span();
      boolean around = span.start() <= offset && offset < span.end();
      if (around && (found == null || mention.type() != MentionType.EVENT)) {
        found = mention;
      }
    }
    return found;
  }

  /** True where a body, person, unit or campaign has the span inside its name. */
  boolean partOfName(Span span) {
    for (Mention mention : inside) {
      boolean name =
          switch (mention.type()) {
            case ORGANIZATION, PERSON, MILITARY_UNIT, CAMPAIGN -> true;
            case EVENT, PLACE, STATE, GROUP, DATE -> false;
          };
      if (name && mention.span().contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** True where a state, place, people or event is named. */
  boolean anyPlace() {
    for (Mention mention : inside) {
      boolean place =
          switch (mention.type()) {
            case STATE, PLACE, GROUP, EVENT, MILITARY_UNIT -> true;
            case ORGANIZATION, PERSON, CAMPAIGN, DATE -> false;
          };
      if (place) {
        return true;
      }
    }
    return false;
  }
}
