package org.depositary.extraction.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.mention.Tagger;

/** Strict scores of names, sentence by sentence: span and type have to be those of the label. */
final class Score {

  private static final Map<MentionType, String> TYPES =
      Map.of(
          MentionType.PERSON, "PER",
          MentionType.ORGANIZATION, "ORG",
          MentionType.MILITARY_UNIT, "ORG",
          MentionType.STATE, "LOC",
          MentionType.PLACE, "LOC");

  private final Map<String, int[]> counts = new TreeMap<>();

  static Score of(Tagger tagger, List<LabelledSentence> sentences) {
    return of(sentence -> tagger.tag(sentence.words(), List.of()), sentences);
  }

  static Score of(
      Function<LabelledSentence, List<Tagger.Tag>> reader, List<LabelledSentence> sentences) {
    Score score = new Score();
    for (LabelledSentence sentence : sentences) {
      Set<LabelledSentence.Name> found = new HashSet<>();
      for (Tagger.Tag tag : reader.apply(sentence)) {
        String type = TYPES.get(tag.type());
        if (type != null) {
          found.add(sentence.name(tag.span().start(), tag.span().end(), type));
        }
      }
      score.add(new HashSet<>(sentence.names()), found);
    }
    return score;
  }

  private void add(Set<LabelledSentence.Name> wanted, Set<LabelledSentence.Name> found) {
    wanted.forEach(name -> count(name, found.contains(name), 1));
    found.forEach(name -> count(name, false, 2));
  }

  private void count(LabelledSentence.Name name, boolean right, int place) {
    for (String type : List.of(name.type(), "all")) {
      int[] count = counts.computeIfAbsent(type, t -> new int[3]);
      count[place]++;
      count[0] += right ? 1 : 0;
    }
  }

  double precision(String type) {
    int[] count = counts.getOrDefault(type, new int[3]);
    return 100.0 * count[0] / Math.max(1, count[2]);
  }

  double recall(String type) {
    int[] count = counts.getOrDefault(type, new int[3]);
    return 100.0 * count[0] / Math.max(1, count[1]);
  }

  double f1(String type) {
    double sum = precision(type) + recall(type);
    return sum == 0 ? 0 : 2 * precision(type) * recall(type) / sum;
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (String type : List.of("PER", "ORG", "LOC", "all")) {
      line.append(
          String.format(
              Locale.ROOT,
              "  %s P %.1f R %.1f F1 %.1f",
              type,
              precision(type),
              recall(type),
              f1(type)));
    }
    return line.toString();
  }
}
