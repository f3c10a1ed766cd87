package org.depositary.http;

/** The media types of lists beside JSON. */
public final class ListMedia {

  /** A table: a line for each item. */
  public static final String CSV = "text/csv";

  /**
   * A page whose items have only the properties that were asked for. A type of its own, because the
   * contract promises the others in the plain one.
   */
  public static final String SPARSE = "application/vnd.depositary.sparse+json";

  private ListMedia() {}
}
