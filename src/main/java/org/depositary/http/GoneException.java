package org.depositary.http;

import java.util.List;

/** A resource that was deleted; becomes a 410 with its tombstone. */
public class GoneException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final transient Tombstone tombstone;

  public GoneException(String detail, Tombstone tombstone) {
    super(ProblemType.GONE, detail, List.of());
    this.tombstone = tombstone;
  }

  public Tombstone tombstone() {
    return tombstone;
  }
}
