package org.depositary.similarity;

import java.util.List;
import org.depositary.annotation.SpanView;
import org.depositary.extraction.similarity.Difference;
import org.depositary.extraction.similarity.Edit;
import org.depositary.extraction.similarity.Stretch;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where another text differs, as clients see it. */
@Schema(
    name = "Difference",
    description = "Where another text differs, word by word; case and punctuation do not count.")
record DifferenceView(
    @Schema(description = "The places that differ, in text order.", maxItems = MOST) List<Run> runs,
    @Schema(description = "Whether more places differ than are listed.") boolean truncated) {

  private static final int MOST = 50;
  private static final int LONGEST = 300;

  /** One place. */
  @Schema(name = "DifferenceRun", description = "Words of one place that only one text has.")
  record Run(
      @Schema(description = "Words that only this document has.") @Nullable Words here,
      @Schema(description = "Words that only the other document has.") @Nullable Words there) {}

  /** Words with their place. */
  @Schema(name = "DifferenceWords", description = "Words with their place in their text.")
  record Words(
      @Schema(description = "Where they stand.") SpanView span,
      @Schema(description = "The words; of a long span the beginning.", maxLength = LONGEST)
          String exact) {

    static @Nullable Words of(Text text, Stretch stretch) {
      if (stretch.isEmpty()) {
        return null;
      }
      Span span = new Span(stretch.start(), stretch.end());
      int end = Math.min(span.end(), span.start() + LONGEST);
      if (Character.isHighSurrogate(text.characters().charAt(end - 1))) {
        end--;
      }
      return new Words(SpanView.of(text, span), text.characters().substring(span.start(), end));
    }
  }

  static DifferenceView between(Text here, Text there) {
    List<Edit> runs = Difference.ofWords(here, there);
    return new DifferenceView(
        runs.stream()
            .limit(MOST)
            .map(run -> new Run(Words.of(here, run.before()), Words.of(there, run.after())))
            .toList(),
        runs.size() > MOST);
  }
}
