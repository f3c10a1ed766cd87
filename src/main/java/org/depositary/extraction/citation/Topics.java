package org.depositary.extraction.citation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** What a text, a part of it or a body in it is about: its heading, its home, its topic. */
final class Topics {

  /** A body speaks no farther than this, in UTF-16 units. */
  private static final int NEAR = 600;

  /** A court that applies all of international law: its statute is seldom what it cites. */
  private static final String GENERAL = "icj-statute";

  private final Map<String, Set<Word>> nouns;
  private final Set<String> pointed = new HashSet<>();
  private @Nullable Cited heading;
  private @Nullable Cited home;
  private @Nullable Cited topic;
  private @Nullable Cited body;
  private int bodyAt;

  Topics(Map<String, Set<Word>> nouns) {
    this.nouns = nouns;
  }

  void heading(Cited convention) {
    heading = convention;
  }

  Optional<Cited> heading() {
    return Optional.ofNullable(heading);
  }

  Optional<Cited> heading(Word noun) {
    return fitting(heading, noun);
  }

  void home(Cited convention) {
    if (home == null) {
      home = convention;
    }
  }

  Optional<Cited> home() {
    return Optional.ofNullable(home);
  }

  Optional<Cited> home(Word noun) {
    return fitting(home, noun);
  }

  /** That a text says "the Convention" and means this one. */
  void pointed(Cited convention) {
    Convention record = convention.convention();
    if (record != null && topic == null) {
      topic = convention;
    }
    pointed.add(record == null ? "" : record.id());
  }

  /** The home of a text that called it "the Convention", for a bare article. */
  Optional<Cited> pointedHome() {
    return home().filter(this::wasPointed);
  }

  /**
   * What a text is about, where it called that "the Convention" before and has named another only
   * in passing since.
   */
  Optional<Cited> topic(Word noun, @Nullable Cited passing) {
    Cited meant = home == null ? topic : home;
    boolean once = passing == null || passing.convention() == null || !wasPointed(passing);
    return once && meant != null && wasPointed(meant) ? fitting(meant, noun) : Optional.empty();
  }

  private boolean wasPointed(Cited cited) {
    Convention record = cited.convention();
    return record != null && pointed.contains(record.id());
  }

  /** That a body, or a decision of it, was named up to an offset. */
  void body(Cited applied, int at) {
    Convention record = applied.convention();
    if (record != null && !record.id().equals(GENERAL)) {
      body = applied;
      bodyAt = at;
    }
  }

  /**
   * What the body applies that was named since any convention was: "the Committee found a violation
   * of article 7".
   *
   * @param cited offset behind the convention cited last
   */
  Optional<Cited> body(Span span, int cited) {
    Cited named = body;
    return named == null || bodyAt <= cited || span.start() - bodyAt > NEAR
        ? Optional.empty()
        : Optional.of(named);
  }

  int bodyAt() {
    return bodyAt;
  }

  /** A convention, where the noun fits it. */
  Optional<Cited> fitting(@Nullable Cited candidate, Word noun) {
    if (candidate == null) {
      return Optional.empty();
    }
    Convention record = candidate.convention();
    boolean fits =
        record == null
            ? Heads.noun(String.valueOf(candidate.authority().title())).equals(Optional.of(noun))
            : nouns.getOrDefault(record.id(), Set.of()).contains(noun);
    return fits ? Optional.of(candidate) : Optional.empty();
  }
}
