package org.depositary.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.depositary.annotation.DocumentMetadata;
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

  /** What is known, under the names that a document has for it. */
  Map<String, String> properties() {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "title", title);
    put(known, "source.name", source == null ? null : source.name());
    put(known, "source.id", source == null ? null : source.id());
    put(known, "source.url", source == null ? null : source.url());
    put(known, "publisher", publisher);
    put(known, "issuer", issuer);
    put(known, "number", number);
    put(known, "type", type);
    put(known, "language", language);
    put(known, "issuedOn", issuedOn);
    put(known, "rights", rights);
    return known;
  }

  /** What the views of others show of it. */
  DocumentMetadata shown() {
    return new DocumentMetadata(
        source == null ? null : source.name(), publisher, issuer, number, type, language);
  }

  private static void put(Map<String, String> known, String name, @Nullable String value) {
    if (value != null) {
      known.put(name, value);
    }
  }
}
