package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How much text this process has memory for, by the size of its heap.
 *
 * <p>What is found in a text is in memory until it is stored, and takes far more room than the text
 * where nearly every word of it is part of a citation. Measured on such texts of a million
 * characters each: 55 to 115 bytes a character. Collectors need a third of a heap for themselves.
 */
@ApplicationScoped
public class TextMemory {

  private static final long OF_THE_SERVICE = 96L << 20;
  private static final int OF_A_CHARACTER = 128;
  private static final int LEAST = 100_000;

  private final int characters;

  TextMemory() {
    this(Runtime.getRuntime().maxMemory());
  }

  /**
   * @param heap in bytes
   */
  public TextMemory(long heap) {
    long room = (heap / 3 * 2 - OF_THE_SERVICE) / OF_A_CHARACTER;
    characters = (int) Math.max(LEAST, Math.min(room, Integer.MAX_VALUE));
  }

  /** How many UTF-16 units of text may be in work at once. */
  public int characters() {
    return characters;
  }
}
