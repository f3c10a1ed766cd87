package org.depositary.extraction.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.depositary.text.Text;
import org.depositary.text.Words;

/**
 * A sentence of the training data: tokens with IOB2 tags, joined as prose would write them.
 *
 * @param starts where each token starts in the joined text, in UTF-16 units
 */
record LabelledSentence(
    List<String> tokens, List<String> tags, String joined, List<Integer> starts) {

  private static final List<String> TYPES = List.of("PER", "ORG", "LOC");
  private static final Set<String> NO_BLANK_BEFORE =
      Set.of(
          ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'s", "'t", "'re", "'ve", "'ll", "'d",
          "'m", "n't", "'S", "''", "’s");
  private static final Set<String> NO_BLANK_BEHIND = Set.of("(", "[", "{", "$", "``");

  /** Names in a sentence: first and last token, type as in the data. */
  record Name(int first, int last, String type) {}

  static List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    lines.add("");
    for (String line : lines) {
      if (!line.isBlank()) {
        int tab = line.lastIndexOf('\t');
        tokens.add(line.substring(0, tab));
        tags.add(line.substring(tab + 1));
      } else if (!tokens.isEmpty()) {
        sentences.add(of(List.copyOf(tokens), List.copyOf(tags)));
        tokens.clear();
        tags.clear();
      }
    }
    return sentences;
  }

  static LabelledSentence of(List<String> tokens, List<String> tags) {
    StringBuilder joined = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    boolean quoted = false;
    boolean blank = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean closes = token.equals("\"") && quoted;
      if (blank && !closes && !NO_BLANK_BEFORE.contains(token)) {
        joined.append(' ');
      }
      starts.add(joined.length());
      joined.append(token);
      quoted = token.equals("\"") != quoted;
      blank = !NO_BLANK_BEHIND.contains(token) && !(token.equals("\"") && quoted);
    }
    return new LabelledSentence(tokens, tags, joined.toString(), starts);
  }

  /** The names of people, organizations and places as they are labelled. */
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (tag.equals("O")) {
        continue;
      }
      String type = tag.substring(2);
      int last = i;
      while (last + 1 < tags.size() && tags.get(last + 1).equals("I-" + type)) {
        last++;
      }
      if (TYPES.contains(type)) {
        names.add(new Name(i, last, type));
      }
      i = last;
    }
    return names;
  }

  /** The labels of the words of the joined text. */
  int[] labels(Words words) {
    int[] labels = new int[words.count()];
    for (Name name : names()) {
      int first = words.from(starts.get(name.first()));
      int last = words.from(end(name.last())) - 1;
      if (last < first) {
        continue;
      }
      int type = TYPES.indexOf(name.type());
      Arrays.fill(labels, first, last + 1, Label.inside(type));
      labels[first] = first == last ? Label.unit(type) : Label.begin(type);
      labels[last] = first == last ? Label.unit(type) : Label.last(type);
    }
    return labels;
  }

  /** The tokens that a span of the joined text covers. */
  Name name(int start, int end, String type) {
    return new Name(at(start), at(end - 1), type);
  }

  Words words() {
    return Words.of(Text.of(joined));
  }

  private int at(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int end(int token) {
    return starts.get(token) + tokens.get(token).length();
  }
}
