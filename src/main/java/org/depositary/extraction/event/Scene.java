package org.depositary.extraction.event;

import java.util.List;
import java.util.Set;
import org.depositary.extraction.event.Place.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of places and dates.
 *
 * @param known the last event that it calls by a name of an authority list
 */
record Scene(List<Place> places, List<When> dates, @Nullable Place known) {

  /**
   * The place of what stands at an offset: the next one after it, else the last one before it.
   *
   * @param named keys of the places that events of this text are named by
   */
  @Nullable Place placeAt(int offset, Set<String> named) {
    Place town = nearest(offset, named, false);
    return town != null ? town : nearest(offset, named, true);
  }

  private @Nullable Place nearest(int offset, Set<String> named, boolean states) {
    Place before = null;
    for (Place place : places) {
      if (place.isState() == states && strong(place, named)) {
        if (place.start() > offset) {
          return place;
        }
        before = place;
      }
    }
    return before;
  }

  /** The only place, where there is one and nobody leaves it. */
  @Nullable Place onlyPlace() {
    boolean one = places.size() == 1 && places.get(0).role() != Role.AWAY;
    return one && !places.get(0).isState() ? places.get(0) : null;
  }

  /** The date of what stands at an offset: the last one before it, else the next one. */
  @Nullable When dateAt(int offset) {
    When found = null;
    for (When date : dates) {
      if (date.start() > offset && found != null) {
        return found;
      }
      found = date;
    }
    return found;
  }

  private static boolean strong(Place place, Set<String> named) {
    return switch (place.role()) {
      case NAMED, AT -> true;
      case PLAIN -> named.contains(place.key());
      case AWAY -> false;
    };
  }
}
