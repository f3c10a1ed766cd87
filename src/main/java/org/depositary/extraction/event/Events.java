package org.depositary.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.Event;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.event.Place.Role;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that a statement of a text is about, by place and date.
 *
 * <p>First the place of its own sentence; else the place that the sentences before it were at; a
 * place that an event of the text is named by counts wherever it stands. The date is that of the
 * sentence, else the most exact one that the text gives for the place. One instance reads one text:
 * sentences are added in text order, and asked for when all are there. Linear in the text.
 */
public final class Events {

  /** Sentences after which a place is no longer what the text is about. */
  private static final int LONGEST_FOCUS = 6;

  /** What a date gains where the sentence states harm: it tells what happened, not what is said. */
  private static final int HARM = 4;

  private final SceneReader reader;
  private final List<Scene> scenes = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private final Set<Integer> harmful = new HashSet<>();

  private final List<@Nullable Place> focus = new ArrayList<>();
  private final Map<String, When> dates = new HashMap<>();
  private final Map<String, Integer> scores = new HashMap<>();

  /**
   * @param mentions of the text, in text order
   */
  public Events(List<Mention> mentions) {
    this.reader = new SceneReader(mentions);
  }

  /** Takes the next sentence. */
  public void add(Sentence sentence) {
    Scene scene = reader.read(sentence);
    scenes.add(scene);
    for (Place place : scene.places()) {
      if (place.role() == Role.NAMED) {
        named.add(place.key());
      }
    }
  }

  /** How many sentences were added. */
  public int count() {
    return scenes.size();
  }

  /** Says that a sentence states harm done to people or things. */
  public void markHarm(int sentence) {
    harmful.add(sentence);
  }

  /**
   * The event of what stands at an offset.
   *
   * @param sentence its number, from 0
   * @param dated false where the sentence's date is not that of the event: what was found later
   */
  public @Nullable Event at(int sentence, int offset, boolean dated) {
    settle();
    Scene scene = scenes.get(sentence);
    Place own = scene.placeAt(offset, named);
    if (own == null && scene.known() != null) {
      return event(scene.known(), null);
    }
    Place place = own != null ? own : focused(sentence);
    if (place == null) {
      return null;
    }
    When date = dated ? scene.dateAt(offset) : null;
    return event(place, date != null ? date : dates.get(place.key()));
  }

  /**
   * The place and date of what stands at an offset, those of its event where it has one.
   *
   * @param event what {@link #at} gave for it
   */
  public Circumstances circumstances(int sentence, int offset, @Nullable Event event) {
    if (event != null) {
      String name = event.place() == null ? event.name() : event.place();
      return Circumstances.of(event.authority() == null ? name : event.authority(), event.date());
    }
    Scene scene = scenes.get(sentence);
    Place place = scene.placeAt(offset, named);
    When date = scene.dateAt(offset);
    return Circumstances.of(place == null ? null : place.key(), date == null ? null : date.edtf());
  }

  private @Nullable Place focused(int sentence) {
    Place place = focus.get(sentence);
    return place != null ? place : scenes.get(sentence).onlyPlace();
  }

  private static @Nullable Event event(Place place, @Nullable When date) {
    String authority = place.mention().authority();
    if (authority != null && place.mention().type() == MentionType.EVENT) {
      return Event.known(place.mention().name(), authority);
    }
    // A state without a date says too little: many things happen in it.
    return date == null && place.isState()
        ? null
        : Event.at(place.mention().name(), authority, date == null ? null : date.edtf());
  }

  // Once, when the whole text is known.
  private void settle() {
    Place last = null;
    int since = 0;
    for (int i = focus.size(); i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      Place place = scene.placeAt(Integer.MAX_VALUE, named);
      if (place == null) {
        place = scene.known();
      }
      since = place == null ? since + 1 : 0;
      last = place != null ? place : since > LONGEST_FOCUS ? null : last;
      focus.add(last);
      if (place != null) {
        learnDate(i, scene, place);
      }
    }
  }

  private void learnDate(int sentence, Scene scene, Place place) {
    When date = scene.dateAt(Integer.MAX_VALUE);
    if (date != null) {
      int score = date.precision() + (harmful.contains(sentence) ? HARM : 0);
      if (score > scores.getOrDefault(place.key(), 0)) {
        scores.put(place.key(), score);
        dates.put(place.key(), date);
      }
    }
  }
}
