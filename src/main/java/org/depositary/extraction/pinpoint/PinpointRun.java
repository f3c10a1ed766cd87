package org.depositary.extraction.pinpoint;

import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.text.Span;

/**
 * Pinpoints that stand together, without the name they belong to.
 *
 * @param pinpoints expanded, in text order
 * @param common true for "common article 3": the same in every member of a set
 * @param groups the runs inside that only "and" or a comma ties together, each with its own unit
 *     word; empty where there is but one
 * @param standing true where the run can stand without a name beside it; "section 7" and "the sixth
 *     article" cannot
 */
public record PinpointRun(
    Span span,
    List<Pinpoint> pinpoints,
    List<PinpointRun> groups,
    boolean common,
    boolean standing) {

  public PinpointRun {
    pinpoints = List.copyOf(pinpoints);
    groups = List.copyOf(groups);
  }
}
