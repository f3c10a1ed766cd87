package org.depositary.http;

import java.util.List;

/** A range of bytes that a file does not have; becomes a 416 with the size of the file. */
public class RangeException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final long size;

  public RangeException(long size) {
    super(
        ProblemType.RANGE_NOT_SATISFIABLE,
        "The file has " + size + " bytes, counted from 0.",
        List.of());
    this.size = size;
  }

  /** What the header Content-Range says of the file. */
  public String contentRange() {
    return "bytes */" + size;
  }
}
