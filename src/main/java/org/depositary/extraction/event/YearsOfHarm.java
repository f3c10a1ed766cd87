package org.depositary.extraction.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Counts the sentences in which harm is done at a place in a year. */
final class YearsOfHarm {

  private static final int MONTH = 2;

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  YearsOfHarm(List<Sentence> sentences, List<Mention> mentions) {
    SceneReader reader = new SceneReader(mentions);
    for (Sentence sentence : sentences) {
      Scene scene = reader.read(sentence);
      if (!scene.places().isEmpty() && !scene.dates().isEmpty() && Harm.isStated(sentence)) {
        add(scene);
      }
    }
  }

  private void add(Scene scene) {
    String year = null;
    for (When date : scene.dates()) {
      String next = date.precision() < MONTH ? null : EventNames.year(date.edtf());
      if (next != null && year != null && !next.equals(year)) {
        return;
      }
      year = next == null ? year : next;
    }
    for (Place place : scene.places()) {
      if (year != null && place.role() != Place.Role.AWAY) {
        counts.computeIfAbsent(place.key(), any -> new HashMap<>()).merge(year, 1, Integer::sum);
      }
    }
  }

  /** The year of most of them; null where none is, or two are alike. */
  @Nullable String at(Place place) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.getOrDefault(place.key(), Map.of()).entrySet()) {
      best = entry.getValue() == most ? null : entry.getValue() > most ? entry.getKey() : best;
      most = Math.max(most, entry.getValue());
    }
    return best;
  }
}
