package org.depositary.export.line;

import java.util.List;

/**
 * Some lines, as members of a gzip file: all of them in a row are a gzip file.
 *
 * @param count how many of them are about resources
 */
public record Lines(Content content, long count) {

  /**
   * Bytes in several parts, which are not copied when they are handed on; nobody changes them. One
   * array of all of them would be a burden to the collector where memory is little.
   */
  public static final class Content {

    private final List<byte[]> parts;

    Content(List<byte[]> parts) {
      this.parts = parts;
    }

    /** The bytes themselves, a part behind the other. */
    public List<byte[]> parts() {
      return parts;
    }

    /** How many bytes there are. */
    public int length() {
      return parts.stream().mapToInt(part -> part.length).sum();
    }
  }
}
