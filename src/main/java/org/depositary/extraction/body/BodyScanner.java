package org.depositary.extraction.body;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds bodies by their head noun and the chain of capitalised words around it: "Ministry of
 * Foreign Affairs", "Baku Music Academy", "Faculty of Law of the University of Zagreb".
 *
 * <p>Every chain is bounded, so the time is linear whatever the text.
 */
public final class BodyScanner {

  private static final int LONGEST_LEFT = 9;

  private static final long GENERAL = Words.hash("general");
  private static final WordTable OFFICES =
      WordTable.of("prosecutor attorney secretary auditor inspector");

  private final Words words;
  private final Marks marks;
  private final ComplementReader complements;

  public BodyScanner(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
    this.complements = new ComplementReader(words, marks);
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      int kind = words.capital(at) ? CommonWords.HEADS.get(words, at) : 0;
      if (kind != 0) {
        read(at, kind, found);
      } else if (words.hash(at) == GENERAL && OFFICES.has(words, at - 1) && words.capital(at)) {
        office(at, found);
      }
    }
    return found;
  }

  private void read(int head, int kind, List<Candidate> found) {
    int last = kind == CommonWords.BOUND ? head : complements.end(head);
    int first = kind == CommonWords.COMPLEMENT && last == head ? head : left(head);
    boolean named = last > head ? !members(head, last) : first < head && !vague(first, head);
    if (named && !(last == head && numbered(head))) {
      found.add(Candidate.of(first, last, MentionType.ORGANIZATION, Rule.BODY));
    }
  }

  private boolean members(int head, int last) {
    return last == head + 2 && BodyWords.MEMBERS.has(words, last);
  }

  // "Prosecutor General of the Republic of Chile": an office is a body, whoever holds it.
  private void office(int general, List<Candidate> found) {
    int last = complements.end(general);
    if (last > general && marks.covers(last) && words.capital(general - 1)) {
      found.add(Candidate.of(general - 1, last, MentionType.ORGANIZATION, Rule.BODY));
    }
  }

  // "Section 3", "Group 2": a numbered part of something else.
  private boolean numbered(int last) {
    return words.gap(last + 1) == Gap.SPACE && words.shape(last + 1) == Shape.DIGITS;
  }

  private boolean vague(int first, int head) {
    for (int i = first; i < head; i++) {
      if (!BodyWords.VAGUE.has(words, i)) {
        return false;
      }
    }
    return true;
  }

  private int left(int head) {
    int first = head;
    int bound = Math.max(0, head - LONGEST_LEFT);
    while (first > bound) {
      int before = step(first, head);
      if (before == first) {
        break;
      }
      first = before;
    }
    return trimmed(first, head);
  }

  // The word that the chain goes on with to the left, the same word where it ends.
  private int step(int first, int head) {
    int before = first - 1;
    Gap gap = words.gap(first);
    if (gap == Gap.AMPERSAND || gap == Gap.SPACE || gap == Gap.HYPHEN) {
      if (belongs(before, head)) {
        return before;
      }
      if (gap == Gap.SPACE && words.hash(before) == CommonWords.S && possessive(before)) {
        return before - 1;
      }
      if (gap == Gap.SPACE && words.hash(before) == CommonWords.AND && joins(before, head)) {
        return before - 1;
      }
    }
    return abbreviated(first, before) ? before : first;
  }

  private boolean belongs(int word, int head) {
    return words.capital(word)
        && !outside(word)
        && !CommonWords.CALENDAR.has(words, word)
        && !(words.shape(head) == Shape.TITLE && shouted(word));
  }

  private boolean outside(int word) {
    return CommonWords.GRAMMAR.has(words, word) || BodyWords.OFFICES.has(words, word);
  }

  // A long word in capitals before a name in small letters belongs to a heading or a dateline.
  private boolean shouted(int word) {
    return words.shape(word) == Shape.UPPER && words.length(word) > 5 && !marks.covers(word);
  }

  // "Prosecutor General's Office", "ABA's Center"; what a state has is named without the state.
  private boolean possessive(int s) {
    return words.gap(s) == Gap.APOSTROPHE
        && words.capital(s - 1)
        && !marks.isPlace(s - 1)
        && !outside(s - 1);
  }

  // "Truth and Reconciliation Commission", but not "Russia and the Council".
  private boolean joins(int and, int head) {
    int before = and - 1;
    return and + 1 < head + 1
        && words.capital(before)
        && words.shape(before) == Shape.TITLE
        && words.gap(and) == Gap.SPACE
        && !marks.covers(before)
        && !marks.isPlace(and + 1)
        && CommonWords.HEADS.get(words, before) == 0
        && !outside(before)
        && opens(before);
  }

  // The words before "and" start the name; after "of" they belong to a name before it.
  private boolean opens(int word) {
    int first = word;
    while (first > Math.max(0, word - 4)
        && words.gap(first) == Gap.SPACE
        && words.capital(first - 1)) {
      first--;
    }
    return first == 0
        || words.gap(first) != Gap.SPACE
        || first < word && !BodyWords.GLUE.has(words, first - 1)
        || words.hash(first - 1) == CommonWords.THE && !BodyWords.GLUE.has(words, first - 2);
  }

  private boolean abbreviated(int first, int before) {
    return words.gap(first) == Gap.STOP || words.gap(first) == Gap.DOT
        ? before >= 0
            && words.shape(before) == Shape.INITIAL
            && (words.gap(first) == Gap.DOT || words.gap(before) == Gap.DOT)
        : false;
  }

  // A chain may have run into a name that stands before it: "In Geneva Amnesty ..." is no case for
  // the head, but half a name must not be cut.
  private int trimmed(int first, int head) {
    int start = marks.firstOf(first) < first ? marks.lastOf(first) + 1 : first;
    return Math.min(start, head);
  }
}
