package org.depositary.document;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The revision that the current request is answered from, where it asks for a time. */
@RequestScoped
class ShownRevision {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private @Nullable String link;

  void is(RevisionRow row) {
    link =
        "<"
            + RevisionSummary.href(row.documentId, row.number)
            + ">; rel=\"memento\"; datetime=\""
            + HTTP_DATE.format(row.createdAt.atOffset(ZoneOffset.UTC))
            + "\"";
  }

  /** A link to it (RFC 7089). */
  Optional<String> link() {
    return Optional.ofNullable(link);
  }
}
