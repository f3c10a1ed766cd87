package org.depositary.extraction.similarity;

/**
 * One place where a text differs from another.
 *
 * @param before what stands there in the text before; empty where something was only added
 * @param after what stands there in the text after; empty where something was only removed
 * @param coarse whether it holds words that both texts have in common
 */
public record Edit(Stretch before, Stretch after, boolean coarse) {

  /** One edit from the start of this to the end of a later one. */
  Edit through(Edit later) {
    return new Edit(
        new Stretch(before.start(), later.before.end()),
        new Stretch(after.start(), later.after.end()),
        true);
  }
}
