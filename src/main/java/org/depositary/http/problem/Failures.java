package org.depositary.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** Says what is wrong with a part of a request that is judged by itself, such as a line. */
public final class Failures {

  // As many as the contract says an answer has.
  private static final int MOST = 1000;

  private Failures() {}

  /** JSON of another shape than the contract has. */
  public static ProblemException of(JsonProcessingException failure) {
    Fault fault = JsonFaults.of(failure);
    String place = "".equals(fault.pointer()) ? "" : "At " + fault.pointer() + ": ";
    return new ProblemException(ProblemType.MALFORMED_BODY, place + fault.detail(), fault);
  }

  /** Values of an object that break the constraints written beside them. */
  public static <T> ProblemException of(Collection<ConstraintViolation<T>> violations) {
    List<Fault> faults = sorted(violations.stream().map(ConstraintFaults::ofValue).toList());
    return new ProblemException(ProblemType.CONSTRAINT_VIOLATED, summary(faults), faults);
  }

  /** Whether a failure comes from a database that cannot be reached or cannot write. */
  public static boolean isOutage(Throwable failure) {
    return Outage.isCauseOf(failure);
  }

  static List<Fault> sorted(List<Fault> faults) {
    return faults.stream().sorted(Comparator.comparing(Fault::toString)).limit(MOST).toList();
  }

  static String summary(List<Fault> faults) {
    Fault first = faults.get(0);
    String place =
        first.parameter() != null
            ? "The parameter '" + first.parameter() + "'"
            : "At " + first.pointer() + ": it";
    return place + " " + first.detail() + (faults.size() > 1 ? " There is more." : "");
  }
}
