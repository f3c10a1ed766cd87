package org.depositary.difference;

import java.util.List;
import org.depositary.extraction.similarity.Edit;
import org.depositary.extraction.similarity.Edits;
import org.depositary.extraction.similarity.Stretch;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one text becomes another, as clients see it. */
@Schema(
    name = "TextDifference",
    description =
        "How the text before becomes the text after, word by word. The edits are complete: putting"
            + " each after in the place of its before makes the text after, and what stands between"
            + " two edits is the same in both.")
public record TextDifference(
    @Schema(description = "Whether the texts are the same, character for character.")
        boolean identical,
    @Schema(description = "The edits, in text order.", maxItems = MOST) List<TextEdit> edits,
    @Schema(
            description =
                "Whether an edit is coarse: it then holds words that stayed. That is so where there"
                    + " are more edits than an answer may have, and in stretches of more than"
                    + " 131072 words and marks in which a sample finds nothing in common.")
        boolean coarse) {

  static final int MOST = 1000;

  /** What an edit does. */
  @Schema(name = "TextEditOp")
  public enum Op {
    INSERT,
    DELETE,
    REPLACE
  }

  /** One place that differs. */
  @Schema(name = "TextEdit", description = "One place where two texts differ.")
  public record TextEdit(
      @Schema(description = "What it does to the text before.") Op op,
      @Schema(description = "What it takes away; empty for INSERT.") TextStretch before,
      @Schema(description = "What it puts there; empty for DELETE.") TextStretch after,
      @Schema(description = "Whether it holds words that stayed.") boolean coarse) {

    static TextEdit of(Text before, Text after, Edit edit) {
      Op op = edit.before().isEmpty() ? Op.INSERT : edit.after().isEmpty() ? Op.DELETE : Op.REPLACE;
      return new TextEdit(
          op,
          TextStretch.of(before, edit.before()),
          TextStretch.of(after, edit.after()),
          edit.coarse());
    }
  }

  /** A stretch of a text that may be empty. */
  @Schema(
      name = "TextStretch",
      description = "A half-open stretch of a text, in both units. An empty one is a place.")
  public record TextStretch(
      @Schema(description = "Code points, inclusive.", minimum = "0", examples = "10") int start,
      @Schema(description = "Code points, exclusive.", minimum = "0", examples = "15") int end,
      @Schema(description = "UTF-16 units, inclusive.", minimum = "0", examples = "10")
          int utf16Start,
      @Schema(description = "UTF-16 units, exclusive.", minimum = "0", examples = "15")
          int utf16End,
      @Schema(
              description = "The words inside; of a long stretch the beginning.",
              examples = "forty",
              maxLength = LONGEST)
          String exact) {

    private static final int LONGEST = 300;

    static TextStretch of(Text text, Stretch stretch) {
      int end = Math.min(stretch.end(), stretch.start() + LONGEST);
      if (end > stretch.start()
          && end < stretch.end()
          && Character.isHighSurrogate(text.characters().charAt(end - 1))) {
        end--;
      }
      return new TextStretch(
          text.codePointAt(stretch.start()),
          text.codePointAt(stretch.end()),
          stretch.start(),
          stretch.end(),
          text.characters().substring(stretch.start(), end));
    }
  }

  public static TextDifference of(Text before, Text after, Edits edits) {
    List<Edit> shown = edits.atMost(MOST);
    return new TextDifference(
        shown.isEmpty(),
        shown.stream().map(edit -> TextEdit.of(before, after, edit)).toList(),
        shown.stream().anyMatch(Edit::coarse));
  }
}
