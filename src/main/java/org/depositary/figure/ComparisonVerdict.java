package org.depositary.figure;

/** What a comparison of statements shows; never which of them is true. */
enum ComparisonVerdict {
  /** Different sources give the same number. */
  AGREE,
  /** Their numbers differ, but the words of each leave room for the other. */
  COMPATIBLE,
  /** At least two sources give numbers that exclude each other. */
  CONFLICT,
  /** No two sources make claims that can be held against each other. */
  SINGLE_SOURCE
}
