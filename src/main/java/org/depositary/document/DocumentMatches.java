package org.depositary.document;

import java.util.List;
import java.util.Map;
import org.depositary.annotation.AnchoredSpan;
import org.depositary.search.SearchHits.Hit;
import org.depositary.search.SearchHits.Marked;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where in a document the words of a search stand. */
@Schema(
    name = "DocumentMatches",
    description =
        "Some of the places where the words of q stand, in the order of the text. Empty where the"
            + " document was revised since it was indexed, a moment ago.")
record DocumentMatches(
    @Schema(description = "In the title; offsets are those of the title.", maxItems = MOST)
        List<Highlight> title,
    @Schema(description = "In the text; offsets are those of the text.", maxItems = MOST)
        List<Highlight> text) {

  /** So many of each are shown. */
  static final int MOST = 5;

  /** A place where words of a search stand. */
  @Schema(name = "Highlight", description = "A place where words of q stand, or forms of them.")
  record Highlight(
      @Schema(description = "Code points, inclusive.", minimum = "0", examples = "10") int start,
      @Schema(description = "Code points, exclusive.", minimum = "1", examples = "18") int end,
      @Schema(description = "UTF-16 units, inclusive.", minimum = "0", examples = "10")
          int utf16Start,
      @Schema(description = "UTF-16 units, exclusive.", minimum = "1", examples = "18")
          int utf16End,
      @Schema(description = "The words.", examples = "genocide") String exact,
      @Schema(description = "Up to 32 UTF-16 units before.", examples = "Judge R. ") String prefix,
      @Schema(description = "Up to 32 UTF-16 units after.", examples = " convention binds")
          String suffix) {

    private static Highlight of(AnchoredSpan span) {
      return new Highlight(
          span.start(),
          span.end(),
          span.utf16Start(),
          span.utf16End(),
          span.exact(),
          span.prefix(),
          span.suffix());
    }
  }

  /** The places of a hit, as long as it is about the state that is shown. */
  static DocumentMatches of(Hit hit, DocumentRow row) {
    Map<String, Marked> marked = hit.version() == row.revision ? hit.marked() : Map.of();
    return new DocumentMatches(
        highlights(marked.get(DocumentRecords.TITLE)),
        highlights(marked.get(DocumentRecords.TEXT)));
  }

  private static List<Highlight> highlights(@Nullable Marked marked) {
    if (marked == null) {
      return List.of();
    }
    Text text = Text.of(marked.text());
    return marked.spans().stream()
        .limit(MOST)
        .map(span -> Highlight.of(AnchoredSpan.of(text, span)))
        .toList();
  }
}
