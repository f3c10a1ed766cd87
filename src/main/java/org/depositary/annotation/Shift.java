package org.depositary.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What became of the annotations of a text when it was read again.
 *
 * @param added how many were not there before
 * @param moved how many kept their id and stand elsewhere
 * @param lost how many are not found any more
 * @param reviewsMoved those moved ones that a curator had decided about
 * @param reviewsLost those lost ones that a curator had decided about
 */
public record Shift(
    long added, long moved, long lost, List<UUID> reviewsMoved, List<UUID> reviewsLost) {

  public Shift {
    reviewsMoved = List.copyOf(reviewsMoved);
    reviewsLost = List.copyOf(reviewsLost);
  }

  public static Shift between(List<Standing> before, List<Standing> after) {
    Map<UUID, Standing> rest = new HashMap<>();
    after.forEach(standing -> rest.put(standing.id(), standing));
    List<Standing> moved = new ArrayList<>();
    List<Standing> lost = new ArrayList<>();
    for (Standing standing : before) {
      Standing now = rest.remove(standing.id());
      if (now == null) {
        lost.add(standing);
      } else if (now.start() != standing.start()) {
        moved.add(standing);
      }
    }
    return new Shift(rest.size(), moved.size(), lost.size(), reviewed(moved), reviewed(lost));
  }

  private static List<UUID> reviewed(List<Standing> standings) {
    return standings.stream().filter(Standing::reviewed).map(Standing::id).toList();
  }
}
