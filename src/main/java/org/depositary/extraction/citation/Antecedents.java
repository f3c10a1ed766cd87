package org.depositary.extraction.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What later words of a text can point to: definitions, headings, what was cited before, and whose
 * convention a body named in the text applies.
 */
final class Antecedents {

  /** Words of instruments a pointer can ask for. */
  private static final List<Word> NOUNS =
      List.of(
          Word.CONVENTION,
          Word.CONVENTIONS,
          Word.COVENANT,
          Word.COVENANTS,
          Word.PROTOCOL,
          Word.PROTOCOLS,
          Word.STATUTE,
          Word.CHARTER,
          Word.TREATY,
          Word.AGREEMENT,
          Word.DECLARATION,
          Word.ACCORD,
          Word.ACCORDS,
          Word.PACT);

  private static final int NEAR = 3000;
  private static final int NEARBY = 1000;
  private static final int RECENT = 12;

  private final Map<String, Set<Word>> nouns;
  private final Map<String, Cited> defined = new HashMap<>();
  private final Map<Word, Cited> last = new EnumMap<>(Word.class);
  private final CitedArticles articles = new CitedArticles();
  private final Topics topics;
  private final Map<String, Cited> cited = new HashMap<>();
  private final Deque<Cited> recent = new ArrayDeque<>();
  private @Nullable Cited latest;
  private int latestAt;
  private boolean namedAlone;
  private Map<Word, Convention> later = Map.of();
  private int otherAt;
  private final Set<String> taken = new HashSet<>();

  Antecedents(Map<String, Set<Word>> nouns) {
    this.nouns = nouns;
    this.topics = new Topics(nouns);
  }

  /** The nouns that a pointer to a convention can use. */
  static Set<Word> nouns(Convention convention) {
    Set<Word> fitting = new HashSet<>();
    for (Word noun : NOUNS) {
      if (Heads.fits(convention, noun)) {
        fitting.add(noun);
      }
    }
    return Set.copyOf(fitting);
  }

  void define(List<String> keys, Cited meant) {
    keys.forEach(key -> defined.put(key, meant));
  }

  /** That an abbreviation stands for something else in this text. */
  void take(String key) {
    taken.add(key);
  }

  boolean taken(String key) {
    return taken.contains(key);
  }

  /** That another authority was cited up to an offset: "ibid." is no convention behind it. */
  void other(int at) {
    otherAt = at;
  }

  /**
   * What "thereof" and "ibid." mean: the convention cited last, where it is near and no other
   * authority stands between.
   */
  Optional<Cited> back(Span span) {
    return latestAt < otherAt ? Optional.empty() : latest(span);
  }

  /** That a protocol's name named the convention it belongs to. */
  void implied(Cited parent) {
    Convention record = parent.convention();
    if (record != null) {
      nouns.getOrDefault(record.id(), Set.of()).forEach(noun -> last.put(noun, parent));
    }
  }

  /** What the text and its parts are about. */
  Topics topics() {
    return topics;
  }

  /** Which provisions were cited. */
  CitedArticles articles() {
    return articles;
  }

  /** As {@link #cite}, but a bare article behind it is of what was cited before. */
  void citeAside(Cited convention, List<Pinpoint> pinpoints, int at) {
    Cited before = latest;
    int beforeAt = latestAt;
    cite(convention, pinpoints, at);
    if (before != null) {
      latest = before;
      latestAt = beforeAt;
    }
  }

  void cite(Cited convention, List<Pinpoint> pinpoints, int at) {
    latest = convention;
    latestAt = at;
    namedAlone = pinpoints.isEmpty();
    Convention record = convention.convention();
    if (record != null) {
      cited.put(record.id(), convention);
      nouns.getOrDefault(record.id(), Set.of()).forEach(noun -> last.put(noun, convention));
      recent.remove(convention);
      recent.addFirst(convention);
      if (recent.size() > RECENT) {
        recent.removeLast();
      }
    } else {
      unregistered(convention);
    }
    articles.cite(convention, pinpoints, at);
  }

  private void unregistered(Cited convention) {
    String title = convention.authority().title();
    if (title != null) {
      Heads.noun(title).ifPresent(noun -> last.put(noun, convention));
    }
  }

  /** What a text names alone among its kind, for words that point to it before it is named. */
  void later(Map<Word, Convention> only) {
    later = Map.copyOf(only);
  }

  Optional<Convention> later(Word noun) {
    return Optional.ofNullable(later.get(noun));
  }

  Optional<Cited> defined(String key) {
    return Optional.ofNullable(defined.get(key));
  }

  /** The last convention before that the noun fits. */
  Optional<Cited> last(Word noun) {
    return Optional.ofNullable(last.get(noun));
  }

  /** The convention last cited, where it is near enough for a bare article. */
  Optional<Cited> latest(Span span) {
    Cited before = latest;
    return before == null || span.start() - latestAt > NEAR
        ? Optional.empty()
        : Optional.of(before);
  }

  /** UTF-16 offset behind what was cited last. */
  int latestAt() {
    return latestAt;
  }

  /** True where what was cited last was named without a provision. */
  boolean namedAlone() {
    return namedAlone;
  }

  /** True where a convention was cited shortly before. */
  boolean near(Span span) {
    Cited before = latest;
    return before != null && span.start() - latestAt < NEARBY;
  }

  Optional<Cited> cited(String id) {
    return Optional.ofNullable(cited.get(id));
  }

  /** True where a text cited this itself, not only a body that applies it. */
  boolean cited(Cited meant) {
    Convention record = meant.convention();
    return record != null && cited.containsKey(record.id());
  }

  /** The registered conventions cited a short way back, latest first. */
  List<Cited> recent(Span span) {
    return recent.stream().filter(past -> span.start() - past.span().end() < NEAR).toList();
  }

  /** What was cited last, latest first. */
  Iterable<Cited> recent() {
    return recent;
  }
}
