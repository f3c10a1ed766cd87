package org.depositary.extraction.joining;

import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.text.Span;

/**
 * A sighting with the pinpoints that belong to it.
 *
 * @param span of both together
 * @param subject what is cited; a {@link Sighting.Run} where only pinpoints stand there
 * @param common true for "common article 3"
 */
public record Joined(Span span, Sighting subject, List<Pinpoint> pinpoints, boolean common) {

  public Joined {
    pinpoints = List.copyOf(pinpoints);
  }
}
