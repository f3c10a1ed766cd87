package org.depositary.imports;

import java.util.List;

/** How many lines of each kind. */
record LineCounts(int created, int updated, int unchanged, int failed) {

  static LineCounts of(List<LineResult> results) {
    return new LineCounts(
        count(results, LineStatus.CREATED),
        count(results, LineStatus.UPDATED),
        count(results, LineStatus.UNCHANGED),
        count(results, LineStatus.FAILED));
  }

  private static int count(List<LineResult> results, LineStatus status) {
    return (int) results.stream().filter(result -> result.status() == status).count();
  }
}
