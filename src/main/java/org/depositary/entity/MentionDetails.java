package org.depositary.entity;

import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** What a mention shows and no query asks for; kept as JSON. */
record MentionDetails(List<String> roles, @Nullable DateView date) {

  static MentionDetails of(Text text, Mention mention) {
    return new MentionDetails(
        mention.roles(), mention.date() == null ? null : DateView.of(text, mention.date()));
  }
}
