package org.depositary.document;

import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-8, as databases keep it: whoever passes it on in the same form need not decode it.
 */
public final class EncodedText {

  private final byte[] bytes;

  private EncodedText(byte[] bytes) {
    this.bytes = bytes;
  }

  static @Nullable EncodedText of(byte @Nullable [] bytes) {
    return bytes == null ? null : new EncodedText(bytes);
  }

  /** The bytes themselves, which nobody changes. */
  public byte[] bytes() {
    return bytes;
  }
}
