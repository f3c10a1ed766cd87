package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Heads;
import org.depositary.text.Folding;

/**
 * Compares a title that is no name of the register with those that are, word by word.
 *
 * <p>Texts shorten and misquote long titles. What shares nearly all words and has no rival is that
 * record; what shares most of them is a candidate; anything else is not in the register.
 */
final class TitleMatcher {

  private static final double SAME = 0.8;
  private static final double ALIKE = 0.6;
  private static final double SHORTENED = 0.82;

  /** A word of average rarity that the text says three times. */
  private static final double TELLING = 3.5;

  private static final String OWN =
      "The text calls itself so and opens with all words of this title.";

  private static final Set<String> SMALL =
      Set.of(
          "the",
          "of",
          "on",
          "for",
          "to",
          "in",
          "and",
          "or",
          "a",
          "an",
          "all",
          "against",
          "with",
          "relating",
          "concerning",
          "respecting",
          "regarding",
          "relative",
          "respect",
          "between",
          "international",
          "united",
          "nations",
          "un",
          "its",
          "their",
          "other",
          "from",
          "optional",
          "additional");

  private final List<Title> titles = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  private record Title(Convention convention, Optional<Word> head, Set<String> words) {}

  private record Score(Convention convention, double share) {}

  TitleMatcher(Register register) {
    for (Convention convention : register.conventions()) {
      add(convention, convention.title());
      convention.aliases().forEach(alias -> add(convention, alias));
      String shorter = convention.shortTitle();
      if (shorter != null) {
        add(convention, shorter);
      }
    }
  }

  private void add(Convention convention, String title) {
    Set<String> words = words(title);
    if (!words.isEmpty()) {
      words.forEach(
          word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(titles.size()));
      titles.add(new Title(convention, Heads.noun(title), words));
    }
  }

  Outcome match(String written, int year) {
    Set<String> words = words(written);
    List<Score> scores = scores(words, Heads.noun(written), year);
    if (!scores.isEmpty() && scores.get(0).share() >= SAME && unrivalled(scores)) {
      Convention convention = scores.get(0).convention();
      return Outcome.resolved(convention, scores.get(0).share(), "title-alike");
    }
    if (!scores.isEmpty() && scores.get(0).share() >= ALIKE) {
      List<Candidate> candidates = new ArrayList<>();
      for (Score score : scores.subList(0, Math.min(3, scores.size()))) {
        String reason = "Shares %.0f %% of the words of the title.".formatted(score.share() * 100);
        candidates.add(new Candidate(Cited.authority(score.convention()), reason));
      }
      return Outcome.ambiguous(candidates, "title-alike");
    }
    return Outcome.unregistered(written, year);
  }

  /**
   * Conventions whose title is made of words that a text opens with, the most telling first.
   *
   * @param opening the beginning of a text that calls itself a convention without its title
   * @param head what it calls itself
   */
  List<Candidate> own(String opening, Word head) {
    Map<String, Integer> said = counts(opening);
    Map<Convention, Double> weights = new HashMap<>();
    for (Title title : titles) {
      boolean kind = title.head().equals(Optional.of(head));
      if (kind
          && title.words().size() > 1
          && !title.convention().isSet()
          && said.keySet().containsAll(title.words())) {
        weights.merge(title.convention(), weight(title.words(), said), Math::max);
      }
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= TELLING)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Convention, Double> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().id()))
        .limit(3)
        .map(entry -> new Candidate(Cited.authority(entry.getKey()), OWN))
        .toList();
  }

  // A word tells the more, the fewer titles have it and the oftener the text says it.
  private double weight(Set<String> words, Map<String, Integer> said) {
    double weight = 0;
    for (String word : words) {
      double rare = Math.log(1.0 * titles.size() / byWord.getOrDefault(word, List.of(0)).size());
      weight += rare * Math.log1p(said.getOrDefault(word, 0));
    }
    return weight / words.size();
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : Folding.key(text).split(" ")) {
      counts.merge(stem(word), 1, Integer::sum);
    }
    return counts;
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean unrivalled(List<Score> scores) {
    return scores.size() == 1 || scores.get(1).share() < scores.get(0).share() - 0.05;
  }

  private List<Score> scores(Set<String> words, Optional<Word> head, int year) {
    Map<Convention, Double> best = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (String word : words) {
      List<Integer> holding = byWord.getOrDefault(word, List.of());
      // A word that many titles have tells nothing: "convention", "protection".
      if (holding.size() <= 60) {
        seen.addAll(holding);
      }
    }
    for (int index : seen) {
      Title title = titles.get(index);
      // A pact is not a convention, and one word in common is not a title.
      boolean kind = head.isEmpty() || title.head().isEmpty() || head.equals(title.head());
      double share = kind && words.size() > 1 ? share(words, title.words()) : 0;
      boolean dated = year == 0 || Evidence.dated(title.convention(), year);
      if (share >= ALIKE && dated) {
        best.merge(title.convention(), share, Math::max);
      }
    }
    return best.entrySet().stream()
        .map(entry -> new Score(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Score score) -> -score.share())
                .thenComparing(score -> score.convention().id()))
        .toList();
  }

  private static double share(Set<String> one, Set<String> other) {
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    double share = 2.0 * common / (one.size() + other.size());
    // "Convention on International Trade in Endangered Species": a title is shortened at its end.
    boolean shortened = common == one.size() && common >= 3;
    return shortened ? Math.max(share, SHORTENED) : share;
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.key(title).split(" ")) {
      if (!SMALL.contains(word) && Heads.noun(word).isEmpty()) {
        words.add(stem(word));
      }
    }
    return words;
  }
}
