package org.depositary.explanation;

import org.depositary.entity.DateView;
import org.depositary.entity.EntityLink;
import org.depositary.entity.MentionView;
import org.depositary.extraction.MentionType;
import org.jspecify.annotations.Nullable;

/** A mention in words. */
final class MentionExplanation {

  private MentionExplanation() {}

  static Explanation of(MentionView mention, TextWords text) {
    Facts facts = new Facts();
    EntityLink entity = mention.entity();
    DateView date = mention.date();
    if (entity != null) {
      facts.add("Entity", entity.name(), entity.href());
      facts.add("Why this one", entity.reason() == null ? null : Meanings.of(entity.reason()));
    } else if (mention.type() != MentionType.DATE) {
      facts.add("Name", mention.name());
    }
    facts.add("Roles", String.join("; ", mention.roles()));
    if (date != null) {
      facts.add("Date", date.edtf());
      facts.add("How it is known", Meanings.of(date.basis()));
      facts.add("Counted from", date.anchor() == null ? null : text.at(date.anchor()));
    }
    return new Explanation(
        Meanings.label(mention.type()), summary(mention, entity, date), facts.list());
  }

  private static String summary(
      MentionView mention, @Nullable EntityLink entity, @Nullable DateView date) {
    String label = Meanings.label(mention.type());
    if (date != null) {
      return date.edtf() == null ? label : label + ": " + date.edtf();
    }
    return label + ": " + Shortened.of(entity == null ? mention.name() : entity.name());
  }
}
