package org.depositary.export.line;

/**
 * Some lines, as members of a gzip file: all of them in a row are a gzip file.
 *
 * @param count how many of them are about resources
 */
public record Lines(Content content, long count) {

  /** Bytes that are not copied when they are handed on; nobody changes them. */
  public static final class Content {

    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The bytes themselves. */
    public byte[] bytes() {
      return bytes;
    }
  }
}
