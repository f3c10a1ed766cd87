package org.depositary.extraction.citation;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;

/** Decides what a convention or a set means with the pinpoints beside it. */
final class Sets {

  private static final String MEMBER =
      "A member of the set; the text does not say whose provision it is.";

  private final Register register;

  Sets(Register register) {
    this.register = register;
  }

  /** A set with a pinpoint is a set only where its members share the provision. */
  Outcome outcome(Convention convention, Joined joined, String rule) {
    if (convention.isSet() && !joined.pinpoints().isEmpty() && !Fit.shared(joined)) {
      List<Convention> members =
          convention.members().stream()
              .map(register::find)
              .flatMap(Optional::stream)
              .filter(member -> Fit.held(member, joined.pinpoints()))
              .toList();
      return members.isEmpty()
          ? Outcome.resolved(convention, 0.6, rule)
          : Outcome.ambiguous(Ranking.each(members, MEMBER), "provision-of-a-set");
    }
    double confidence = Fit.held(convention, joined.pinpoints()) ? 0.98 : 0.6;
    return Outcome.resolved(convention, confidence, rule);
  }
}
