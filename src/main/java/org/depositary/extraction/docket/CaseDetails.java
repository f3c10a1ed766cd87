package org.depositary.extraction.docket;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of a decision: "[GC], no. 7334/13, 20 October 2016".
 *
 * <p>Of several numbers and dates the first counts; a full date counts more than a year.
 *
 * @param end first UTF-16 unit after; where it started if there are no details
 * @param court that numbers or reports so; empty where the details do not tell
 */
public record CaseDetails(
    int end, @Nullable String number, @Nullable String date, @Nullable String ecli, String court) {

  /** The details that start at an offset. */
  public static CaseDetails after(String text, int from) {
    DetailsReader reader = new DetailsReader(text, from);
    reader.read();
    return reader.details();
  }
}
