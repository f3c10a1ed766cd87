package org.depositary.document;

import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The measure of a text, and where it is. */
@Schema(
    name = "Text",
    description = "The text that spans refer to: its hash, its length, its place.")
public record TextView(
    @Schema(description = "SHA-256 of the UTF-8 form.", pattern = "^[0-9a-f]{64}$") String sha256,
    @Schema(description = "Length in code points.", minimum = "0", examples = "512") int length,
    @Schema(description = "Length in UTF-16 units.", minimum = "0", examples = "512")
        int utf16Length,
    @Schema(
            description = "Where the characters are; absent where nothing is stored.",
            examples = "/v1/documents/0190…/text")
        @Nullable String href) {

  /** A text that is not stored. */
  public static TextView of(Text text) {
    return new TextView(text.sha256(), text.length(), text.utf16Length(), null);
  }

  static TextView of(DocumentRow row) {
    return new TextView(
        row.textSha256, row.textLength, row.textUtf16Length, DocumentView.href(row.id) + "/text");
  }

  static TextView of(TextRow row) {
    return new TextView(row.sha256, row.length, row.utf16Length, null);
  }

  static TextView of(DocumentStore.Measure measure, String href) {
    return new TextView(measure.sha256(), measure.length(), measure.utf16Length(), href);
  }
}
