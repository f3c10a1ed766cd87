package org.depositary.document;

import org.jspecify.annotations.Nullable;

/** What is known of a document beside its text; a revision keeps it as JSON. */
record Metadata(
    @Nullable String title,
    @Nullable SourceView source,
    @Nullable String publisher,
    @Nullable String issuer,
    @Nullable String number,
    @Nullable String type,
    @Nullable String language,
    @Nullable String issuedOn,
    @Nullable String rights) {

  static Metadata of(DocumentRequest request) {
    return new Metadata(
        request.title(),
        request.source(),
        request.publisher(),
        request.issuer(),
        request.number(),
        request.type(),
        request.language(),
        request.issuedOn(),
        request.rights());
  }
}
