package org.depositary.http;

import java.util.List;

/** A request the service refuses; becomes a problem. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_NAME = 100;

  private final ProblemType type;
  private final transient List<Fault> faults;

  public ProblemException(ProblemType type, String detail, Fault... faults) {
    this(type, detail, List.of(faults));
  }

  public ProblemException(ProblemType type, String detail, List<Fault> faults) {
    // Refusing a request is not a bug: nobody reads its stack.
    super(detail, null, false, false);
    this.type = type;
    this.faults = List.copyOf(faults);
  }

  /** A refusal because of one parameter; of a name beyond every bound only the beginning. */
  public static ProblemException parameter(String sent, String code, String detail) {
    String name = sent.substring(0, Math.min(sent.length(), LONGEST_NAME));
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "The parameter '" + name + "' is invalid: " + detail,
        Fault.in(name, code, detail));
  }

  public ProblemType type() {
    return type;
  }

  public List<Fault> faults() {
    return faults;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
