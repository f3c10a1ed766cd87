package org.depositary.extraction.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Sign;
import org.depositary.text.Gazetteer;

/** States that brought a case together: "Frontier Dispute (Benin/Niger)". */
final class SlashedStates {

  private static final Set<String> TITLES =
      Set.of(
          "Dispute",
          "Delimitation",
          "Case",
          "Arbitration",
          "Sovereignty",
          "Boundary",
          "Frontier",
          "Shelf",
          "Islands",
          "Island",
          "Project",
          "Claim",
          "Maritime",
          "Territorial");

  private SlashedStates() {}

  /** The signs of a text with one more at each slash between two states in brackets. */
  static List<Sign> with(String text, List<Sign> signs) {
    List<Sign> slashes = slashes(text);
    if (slashes.isEmpty()) {
      return signs;
    }
    List<Sign> all = new ArrayList<>(signs.size() + slashes.size());
    int next = 0;
    for (Sign sign : signs) {
      while (next < slashes.size() && slashes.get(next).start() < sign.start()) {
        all.add(slashes.get(next++));
      }
      all.add(sign);
    }
    all.addAll(slashes.subList(next, slashes.size()));
    return all;
  }

  /** True where the words before the bracket are those of a case between states. */
  static boolean title(String text, int start, int end) {
    for (String word : text.substring(start, end).split("\\W+")) {
      if (TITLES.contains(word)) {
        return true;
      }
    }
    return CaseTitle.opensLikeOne(text, start);
  }

  private static List<Sign> slashes(String text) {
    List<Sign> slashes = new ArrayList<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int slash = stateEnd(text, open + 1);
      boolean pair =
          slash > open + 1
              && slash < text.length()
              && text.charAt(slash) == '/'
              && stateEnd(text, slash + 1) > slash + 1;
      if (pair) {
        slashes.add(new Sign(slash, slash + 1, Sign.Kind.VERSUS, ""));
      }
    }
    return slashes;
  }

  private static int stateEnd(String text, int at) {
    long match = Capitals.isName(text, at) ? States.load().names().longest(text, at) : -1;
    return match == Gazetteer.NONE ? at : Gazetteer.end(match);
  }
}
