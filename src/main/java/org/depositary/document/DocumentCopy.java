package org.depositary.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document and its text.
 *
 * @param view the document as the feed shows it
 * @param length of the text, in UTF-16 units
 * @param text null where it was too long to be read with those of others
 */
public record DocumentCopy(UUID id, Object view, int length, @Nullable EncodedText text) {

  public DocumentCopy with(@Nullable EncodedText found) {
    return new DocumentCopy(id, view, length, found);
  }
}
