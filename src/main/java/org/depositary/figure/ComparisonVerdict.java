package org.depositary.figure;

/** What a comparison of statements shows; never which of them is true. */
enum ComparisonVerdict {
  /** Different documents give the same number. */
  AGREE,
  /** Their numbers differ, but the words of each leave room for the other. */
  COMPATIBLE,
  /** At least two documents give numbers that exclude each other. */
  CONFLICT,
  /** No two documents make claims that can be held against each other. */
  SINGLE_SOURCE
}
