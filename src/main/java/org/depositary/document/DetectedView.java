package org.depositary.document;

import java.util.ArrayList;
import java.util.List;
import org.depositary.annotation.SpanView;
import org.depositary.extraction.DetectedMetadata;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about itself as clients see it, beside what they sent.
 *
 * <p>Rows keep it as JSON, and documents show that as it stands: whoever takes a property away or
 * gives it another shape has to rewrite what is kept.
 */
@Schema(name = "Detected", description = DetectedView.DESCRIPTION)
record DetectedView(
    @Schema(description = "The headline as written.") @Nullable Value title,
    @Schema(description = "Number of the document.") @Nullable Value number,
    @Schema(description = "Date of the document, ISO 8601 / EDTF.") @Nullable Value date,
    @Schema(description = "The place a report was sent from; the span holds all of the dateline.")
        @Nullable Value dateline,
    @Schema(description = "The news agency.") @Nullable Value agency,
    @Schema(description = "Who speaks in the document.") List<Value> issuers,
    @Schema(description = "What kind of text it is.") @Nullable Value type,
    @Schema(description = "Language of the running text.") @Nullable Language language,
    @Schema(
            description =
                "Page furniture, which is no part of what the document says: the first stretches,"
                    + " those of one kind with nothing but white space between them joined.",
            maxItems = MOST_FURNITURE)
        List<Furniture> furniture) {

  private static final int MOST_FURNITURE = 500;

  DetectedView {
    furniture = furniture.stream().limit(MOST_FURNITURE).toList();
  }

  static final String DESCRIPTION =
      "What the text says about itself, beside what was sent with it and never over it; absent for"
          + " texts stored before this was read.";

  /** One thing that the text says about itself. */
  @Schema(name = "DetectedValue", description = "One thing that the text says about itself.")
  record Value(
      @Schema(description = "The value.", examples = "047/18") String value,
      @Schema(description = "The words that say it; absent where the text as a whole does.")
          @Nullable SpanView span,
      @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1")
          double confidence) {}

  /** The language of a text. */
  @Schema(name = "DetectedLanguage", description = "The language of a text.")
  record Language(
      @Schema(description = "ISO 639-1.", examples = "en") String code,
      @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1")
          double confidence) {}

  /** A stretch of page furniture. */
  @Schema(name = "Furniture", description = "A stretch of page furniture.")
  record Furniture(
      @Schema(description = "What it is for.") Boilerplate.FurnitureKind kind,
      @Schema(description = "Where it stands.") SpanView span) {}

  static DetectedView of(Text text, DetectedMetadata found) {
    DetectedMetadata.Language language = found.language();
    return new DetectedView(
        value(text, found.title()),
        value(text, found.number()),
        value(text, found.date()),
        value(text, found.dateline()),
        value(text, found.agency()),
        found.issuers().stream().map(issuer -> present(text, issuer)).toList(),
        value(text, found.type()),
        language == null ? null : new Language(language.code(), language.confidence()),
        joined(text, found.boilerplate()).stream()
            .map(b -> new Furniture(b.kind(), SpanView.of(text, b.span())))
            .toList());
  }

  private static List<Boilerplate> joined(Text text, List<Boilerplate> found) {
    List<Boilerplate> joined = new ArrayList<>();
    for (Boilerplate next : found) {
      Boilerplate last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.kind() == next.kind() && isBlank(text, last, next)) {
        Span both = new Span(last.span().start(), next.span().end());
        joined.set(joined.size() - 1, new Boilerplate(both, next.kind()));
      } else if (joined.size() < MOST_FURNITURE) {
        joined.add(next);
      } else {
        return joined;
      }
    }
    return joined;
  }

  private static boolean isBlank(Text text, Boilerplate last, Boilerplate next) {
    int from = last.span().end();
    int to = next.span().start();
    return from <= to && text.characters().substring(from, to).isBlank();
  }

  private static @Nullable Value value(Text text, @Nullable Detected detected) {
    return detected == null ? null : present(text, detected);
  }

  private static Value present(Text text, Detected detected) {
    Span span = detected.span();
    return new Value(
        detected.value(), span == null ? null : SpanView.of(text, span), detected.confidence());
  }
}
