package org.depositary.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Sentence;

/** The first lines of a text, without page furniture, up to the first that is prose. */
final class Head {

  private static final int LINES = 16;
  private static final int WITHIN = 4000;
  private static final int LONGEST = 320;
  private static final int SHORT = 60;

  private final List<Sentence> lines = new ArrayList<>();
  private int prose = -1;

  /** The lines before the prose. */
  List<Sentence> lines() {
    return lines;
  }

  /** Where the first prose line starts, in UTF-16 units; -1 where none was seen. */
  int prose() {
    return prose;
  }

  static Head of(CutText text, List<Boilerplate> furniture) {
    String units = text.units();
    Head head = new Head();
    int start = 0;
    int next = 0;
    while (start < Math.min(units.length(), WITHIN) && head.open()) {
      int feed = units.indexOf('\n', start);
      int end = feed < 0 ? units.length() : feed;
      while (next < furniture.size() && furniture.get(next).span().end() <= start) {
        next++;
      }
      boolean starts = next < furniture.size() && furniture.get(next).span().start() < end;
      int from = starts ? Math.min(end, furniture.get(next).span().end()) : start;
      head.add(text, from, end);
      start = end + 1;
    }
    return head;
  }

  private boolean open() {
    return prose < 0 && lines.size() < LINES;
  }

  private void add(CutText text, int from, int end) {
    String units = text.units();
    int start = from;
    int to = end;
    while (start < to && Character.isWhitespace(units.charAt(start))) {
      start++;
    }
    while (to > start && Character.isWhitespace(units.charAt(to - 1))) {
      to--;
    }
    if (to - start > LONGEST || to > start && prose(units, start, to)) {
      prose = start;
    } else if (to > start) {
      Sentence line = text.line(start, to);
      if (line.count() > 0) {
        lines.add(line);
      }
    }
  }

  /** A line that ends like a sentence and is as long as one. */
  private static boolean prose(String units, int start, int end) {
    char last = units.charAt(end - 1);
    return end - start > SHORT && (last == '.' || last == ';' || last == ',' || last == ':');
  }
}
