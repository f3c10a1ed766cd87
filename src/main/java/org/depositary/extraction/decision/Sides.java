package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.place.States;

/**
 * Which sides stand before which court.
 *
 * <p>A court that is only named near by is the court of a case where such parties can stand before
 * it: no tribunal for war crimes decides "Brown v. Board of Education".
 */
final class Sides {

  private static final Set<String> CRIMINAL =
      Set.of("ICC", "ICTY", "ICTR", "IRMCT", "SCSL", "STL", "ECCC", "KSC");
  private static final Set<String> MILITARY = Set.of("IMT", "IMTFE", "NMT");

  /** Where companies and people stand against each other, too. */
  private static final Set<String> OF_ANYBODY =
      Set.of("CJEU", "PCA", "EACJ", "ECOWAS Court", "CCJ");

  private Sides() {}

  /** False where the parties cannot have stood before an international court. */
  static boolean fit(String court, String left, String right) {
    boolean prosecuted = left.contains("Prosecutor");
    if (CRIMINAL.contains(court)) {
      return prosecuted;
    }
    if (OF_ANYBODY.contains(court)) {
      return !prosecuted;
    }
    if (MILITARY.contains(court)) {
      return prosecuted || isState(left);
    }
    return !prosecuted && isState(right);
  }

  private static boolean isState(String side) {
    String open = side.endsWith(")") ? side.substring(0, side.length() - 1) : side;
    String bare = open.startsWith("the ") || open.startsWith("The ") ? open.substring(4) : open;
    int others = bare.indexOf(" and ");
    return States.load().byName(bare).isPresent()
        || others > 0 && States.load().byName(bare.substring(0, others)).isPresent();
  }
}
