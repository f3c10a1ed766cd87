package org.depositary.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/**
 * Ends reported speech where the next source of the same sentence starts.
 *
 * <p>"A said that ..., but B said ..." and "...; B puts the toll at ...". One instance reads one
 * sentence; each utterance is cut once, so that it is linear.
 */
final class Clauses {

  private static final int WIDEST_SUBJECT = 12;
  private static final int WIDEST_CLAUSE = 60;
  private static final int SHORTEST = 3;

  private final Sentence sentence;
  private final List<Utterance> found;
  private final List<Integer> open = new ArrayList<>();
  private final int first;
  private final int end;
  private final boolean inMarks;
  private int opened = -1;
  private boolean sourced;

  /** The clauses of a whole sentence. */
  Clauses(Sentence sentence, List<Utterance> found) {
    this.sentence = sentence;
    this.found = found;
    this.first = 0;
    this.end = sentence.count();
    this.inMarks = false;
  }

  /** The clauses of what stands between the marks of a quotation: none crosses them. */
  Clauses(Sentence sentence, List<Utterance> found, Span marks) {
    this.sentence = sentence;
    this.found = found;
    this.first = sentence.wordFrom(marks.start());
    this.end = sentence.wordFrom(marks.end());
    this.inMarks = true;
  }

  /** True where what is said inside a quotation is read. */
  boolean inMarks() {
    return inMarks;
  }

  /** True where the marks of a quotation close before a word. */
  boolean endsAt(int word) {
    return inMarks && word == end;
  }

  /** Adds what is said from a word to another, both included. */
  void add(int from, int to, Speaker speaker, Utterance.Manner manner) {
    int last = Math.min(to, end - 1);
    if (last < from) {
      return;
    }
    Span words = new Span(sentence.start(from), sentence.end(last));
    open.add(found.size());
    opened = Math.max(opened, from);
    found.add(new Utterance(words, speaker, manner, inMarks));
  }

  /** Adds a clause whose source is named inside it. */
  void addSource(int from, int to, Speaker speaker) {
    add(from, to, speaker, Utterance.Manner.REPORTED_SOURCE);
    sourced = true;
  }

  /** What was said up to here ends before a word, where another source's clause starts. */
  private void cut(int word) {
    for (int index : open) {
      end(index, sentence.end(word - 1));
    }
    open.clear();
    opened = -1;
    sourced = false;
  }

  private void end(int index, int offset) {
    Utterance utterance = found.get(index);
    if (utterance.span().start() < offset && utterance.span().end() > offset) {
      Span span = new Span(utterance.span().start(), offset);
      found.set(index, utterance.at(span));
    }
  }

  /**
   * The first word of the subject of a verb that starts another source's clause: "..., but [the
   * mayor] said". -1 where the verb goes on with what was said before.
   */
  int turn(int subjectEnd) {
    if (open.isEmpty()) {
      return -1;
    }
    for (int i = subjectEnd - 1; i > Math.max(opened, subjectEnd - WIDEST_SUBJECT); i--) {
      if ((sentence.gap(i) & Gap.SEMICOLON) != 0) {
        return i;
      }
      if (turns(i) && i + 1 < subjectEnd && (i >= opened + SHORTEST || !sentence.is(i, "and"))) {
        return sentence.is(i + 1, "that") ? endInner(i) : i + 1;
      }
    }
    return -1;
  }

  // "A said that B reported 40 and that C claimed 50": B's words end, A's go on.
  private int endInner(int word) {
    if (open.size() > 1) {
      end(open.remove(open.size() - 1), sentence.end(word - 1));
    }
    return -1;
  }

  /** The word before which a clause ends that the next one starts at: the conjunction goes too. */
  private int endBefore(int start) {
    boolean turns = start > 0 && (turns(start - 1) || sentence.is(start - 1, "or"));
    return turns ? start - 1 : start;
  }

  /** As {@link #start}; a second source behind "and" has a clause of its own. */
  int sourceStart(int at) {
    for (int i = at - 1; sourced && i > Math.max(opened + SHORTEST, at - WIDEST_SUBJECT); i--) {
      if (turns(i) || sentence.is(i, "or")) {
        return i + 1;
      }
    }
    return start(at);
  }

  /** Ends what was said before a clause that starts at a word, where it is not the first. */
  void cutBefore(int start) {
    if (start > first) {
      cut(endBefore(start));
    }
  }

  /** The first word of the clause around a word: behind a semicolon or ", but". */
  int start(int at) {
    for (int i = at; i > Math.max(first, at - WIDEST_CLAUSE); i--) {
      if ((sentence.gap(i) & Gap.SEMICOLON) != 0) {
        return i;
      }
      if (!open.isEmpty() && i > opened + SHORTEST - 1 && i < at && strong(i)) {
        return i + 1;
      }
    }
    return first;
  }

  private boolean strong(int word) {
    boolean comma = (sentence.gap(word) & Gap.COMMA) != 0;
    return comma && turns(word) || turns(word) && !sentence.is(word, "and");
  }

  private boolean turns(int word) {
    return sentence.is(word, "and")
        || sentence.is(word, "but")
        || sentence.is(word, "while")
        || sentence.is(word, "whereas")
        || sentence.is(word, "though")
        || sentence.is(word, "although")
        || sentence.is(word, "yet");
  }

  /** The last word of what starts at a word: ", while" ends it even where nobody else speaks. */
  int last(int from) {
    for (int i = from + 1; i < end - 1; i++) {
      boolean turns = sentence.is(i, "while") || sentence.is(i, "whereas");
      if (turns && (sentence.gap(i) & Gap.COMMA) != 0) {
        return i - 1;
      }
    }
    return end - 1;
  }
}
