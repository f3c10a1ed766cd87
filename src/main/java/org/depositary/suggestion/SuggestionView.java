package org.depositary.suggestion;

import java.util.List;
import org.depositary.annotation.SpanView;
import org.depositary.search.RecordKind;
import org.depositary.search.Suggested;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suggestion as it is shown. */
@Schema(name = "Suggestion", description = "An entity or a convention with a name that fits.")
record SuggestionView(
    @Schema(description = "What it is.", examples = "CONVENTION") SuggestionType type,
    @Schema(description = "Its id.", examples = "genocide-convention", maxLength = 100) String id,
    @Schema(
            description = "Where it is.",
            examples = "/v1/conventions/genocide-convention",
            format = "uri-reference",
            maxLength = 200)
        String href,
    @Schema(
            description = "How it is called.",
            examples = "Convention on the Prevention and Punishment of the Crime of Genocide",
            maxLength = 5000)
        String name,
    @Schema(description = "Which of its names fits, and where.") Matched matched,
    @Schema(
            description = "In how many documents, about: what orders the suggestions.",
            minimum = "0",
            examples = "12")
        long documents) {

  /** A name that fits. */
  @Schema(name = "MatchedName", description = "The name that has the words, and where.")
  record Matched(
      @Schema(description = "The name.", examples = "Genocide Convention", maxLength = 5000)
          String name,
      @Schema(
              description = "The words of it that begin as typed; offsets are those of the name.",
              maxItems = 1000)
          List<SpanView> spans) {}

  static SuggestionView of(Suggested suggested) {
    Text name = Text.of(suggested.matched());
    return new SuggestionView(
        SuggestionType.valueOf(suggested.type()),
        suggested.id(),
        address(suggested.kind()) + suggested.id(),
        suggested.label(),
        new Matched(
            suggested.matched(),
            suggested.spans().stream().map(span -> SpanView.of(name, span)).toList()),
        suggested.known());
  }

  private static String address(RecordKind kind) {
    return switch (kind) {
      case DOCUMENT -> "/v1/documents/";
      case ENTITY -> "/v1/entities/";
      case CONVENTION -> "/v1/conventions/";
    };
  }
}
