package org.depositary.extraction.body;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Rule;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Finds military units: "366th motorized rifle regiment", "guards regiment No. 12". */
public final class UnitScanner {

  private static final int LONGEST = 6;

  private static final WordTable UNITS =
      WordTable.of("regiment brigade battalion division corps detachment squadron platoon");
  private static final WordTable NAMED = WordTable.of("regiment brigade battalion detachment");
  private static final WordTable KINDS =
      WordTable.of(
          "infantry guards guard motorized motorised rifle rifles tank armoured armored artillery"
              + " airborne mechanized mechanised assault special separate independent mountain"
              + " parachute naval marine border police sabotage light engineer cavalry armed field"
              + " internal operational tactical territorial volunteer national military forces");
  private static final WordTable NUMBERS = WordTable.of("no number");
  private static final WordTable ARMIES = WordTable.of("army troops forces armed ground military");

  private final Words words;

  public UnitScanner(Words words) {
    this.words = words;
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      if (UNITS.has(words, at)) {
        read(at, found);
      }
    }
    return found;
  }

  private void read(int unit, List<Candidate> found) {
    int first = unit;
    boolean named = false;
    boolean numbered = false;
    while (first > Math.max(0, unit - LONGEST) && words.gap(first) == Gap.SPACE && !numbered) {
      int before = first - 1;
      boolean kind = KINDS.has(words, before);
      boolean name =
          words.shape(before) == Shape.TITLE
              && NAMED.has(words, unit)
              && words.capital(unit)
              && !CommonWords.GRAMMAR.has(words, before);
      numbered = words.shape(before) == Shape.ORDINAL;
      if (!kind && !name && !numbered) {
        break;
      }
      named |= name && !kind;
      first = before;
    }
    int last = numberAfter(unit);
    if (numbered || last > unit || named) {
      found.add(Candidate.of(first, army(last), MentionType.MILITARY_UNIT, Rule.MILITARY_UNIT));
    }
  }

  private int numberAfter(int unit) {
    boolean number =
        NUMBERS.has(words, unit + 1)
            && words.gap(unit + 1) == Gap.SPACE
            && unit + 2 < words.count()
            && words.shape(unit + 2) == Shape.DIGITS
            && (words.gap(unit + 2) == Gap.STOP
                || words.gap(unit + 2) == Gap.SPACE
                || words.gap(unit + 2) == Gap.DOT);
    return number ? unit + 2 : unit;
  }

  // "of the Soviet army", "of Soviet troops"
  private int army(int last) {
    int of = last + 1;
    if (of >= words.count() || words.hash(of) != CommonWords.OF || words.gap(of) != Gap.SPACE) {
      return last;
    }
    int at = of + 1 < words.count() && words.hash(of + 1) == CommonWords.THE ? of + 2 : of + 1;
    int noun = at + 1;
    if (!words.capital(at) || words.gap(noun) != Gap.SPACE || !ARMIES.has(words, noun)) {
      return last;
    }
    return words.gap(noun + 1) == Gap.SPACE && ARMIES.has(words, noun + 1) ? noun + 1 : noun;
  }
}
