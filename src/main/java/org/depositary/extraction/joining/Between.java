package org.depositary.extraction.joining;

import java.util.Set;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Run;

/** Reads the few words between pinpoints and a name, and says whether they join the two. */
final class Between {

  private static final int MOST_LINKS = 8;
  private static final Set<String> NOTES = Set.of("n", "nn", "note", "fn", "supra", "above");

  private final Cursor cursor;
  private boolean both;
  private boolean respective;

  Between(String text) {
    this.cursor = new Cursor(text);
  }

  private boolean dash() {
    return cursor.is(Token.DASH) && !cursor.gap();
  }

  /** True where the link read last said "both": what follows shares the pinpoints. */
  boolean both() {
    return both;
  }

  /** How pinpoints stand to the name behind them. */
  enum Link {
    NONE,
    BESIDE,
    OF
  }

  // What stands between pinpoints and the name behind them.
  Link link(PinpointRun run, Sighting next) {
    both = run.common();
    respective = false;
    if (next instanceof Run || next instanceof Sighting.Home) {
      return Link.NONE;
    }
    cursor.at(run.span().end());
    Link link = Link.BESIDE;
    boolean comma = cursor.is(Token.COMMA);
    if (comma) {
      cursor.next();
    }
    for (int i = 0; i < MOST_LINKS; i++) {
      if (cursor.start() >= next.span().start() || cursor.is(Token.END)) {
        boolean reached = cursor.start() == next.span().start() && !cursor.is(Token.END);
        boolean named =
            next instanceof Sighting.Name
                || next instanceof Sighting.Defined
                || next instanceof Sighting.Protocol;
        if (reached && contracted(next)) {
          return Link.OF;
        }
        // "Common Article 3, the Covenant": a list goes on.
        boolean goesOn = comma && run.common() && link == Link.BESIDE;
        return reached && !goesOn && (link == Link.OF || named) ? link : Link.NONE;
      }
      if (cursor.is(Word.OF) || cursor.is(Word.IN) || cursor.is(Word.TO)) {
        link = Link.OF;
      } else if (cursor.is(Word.BOTH)) {
        both = true;
      } else if (cursor.is(Word.RESPECTIVELY)) {
        respective = true;
        comma();
      } else if (!filler()) {
        return Link.NONE;
      }
      cursor.next();
    }
    return Link.NONE;
  }

  private void comma() {
    int mark = cursor.from();
    if (!cursor.next().is(Token.COMMA)) {
      cursor.back(mark);
    }
  }

  // "dudit Pacte": the "of" is part of the pointer.
  private boolean contracted(Sighting next) {
    return next instanceof Sighting.Pointer && cursor.is(Word.SAID) && cursor.value() == 1;
  }

  /** True where "respectively" stands in the link read last, or behind the last of its names. */
  boolean respective(Sighting last) {
    cursor.at(Sighting.end(last));
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    return respective || cursor.is(Word.RESPECTIVELY);
  }

  private boolean filler() {
    return cursor.is(Word.THE)
        || cursor.is(Word.COUNT)
        || cursor.is(Word.ITS)
        || cursor.is(Word.QUALIFIER)
        || cursor.is(Word.REGION)
        || cursor.is(Token.QUOTE)
        || cursor.is(Token.OPEN) && cursor.length() == 1 && cursor.first() == '[';
  }

  /** True where "of" goes on behind pinpoints. */
  boolean dangling(int end) {
    cursor.at(end);
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    if (!cursor.is(Word.OF)) {
      return false;
    }
    boolean from = cursor.print().equals("from") || cursor.print().equals("under");
    return !from;
  }

  /** The end of the citation where pinpoints stand behind the name, or -1. */
  int behind(Sighting subject, PinpointRun run) {
    cursor.at(Sighting.end(subject));
    boolean open = false;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (cursor.start() >= run.span().start()) {
        boolean reached = cursor.start() == run.span().start();
        return reached ? closed(open, run) : -1;
      }
      if (cursor.is(Token.OPEN) && footnote()) {
        continue;
      }
      open = open || cursor.is(Token.OPEN);
      if (!cursor.is(Token.OPEN)
          && !cursor.is(Token.COMMA)
          && !cursor.is(Word.ESPECIALLY)
          && !cursor.is(Word.IN)
          && !cursor.is(Word.ITS)
          && !cursor.is(Word.THE)
          && !cursor.is(Token.QUOTE)
          && !dash()
          && !possessive()) {
        return -1;
      }
      cursor.next();
    }
    return -1;
  }

  // "(n 14)", "(supra note 5)"; leaves the cursor behind it
  private boolean footnote() {
    int mark = cursor.from();
    cursor.next();
    for (int i = 0; i < 3 && cursor.is(Token.WORD) && NOTES.contains(cursor.print()); i++) {
      cursor.next();
    }
    boolean note = cursor.is(Token.NUMBER) && cursor.from() > mark + 2;
    if (note && cursor.next().is(Token.CLOSE)) {
      cursor.next();
      return true;
    }
    cursor.back(mark);
    return false;
  }

  private boolean possessive() {
    return cursor.is(Token.WORD) && cursor.length() == 1 && cursor.first() == 's';
  }

  private int closed(boolean open, PinpointRun run) {
    int end = run.span().end();
    cursor.at(end);
    return open && cursor.is(Token.CLOSE) ? cursor.end() : end;
  }

  /** True where "and the" adds the second to the first. */
  boolean added(Sighting first, Sighting second) {
    if (second instanceof Run) {
      return false;
    }
    cursor.at(Sighting.end(first));
    for (int i = 0; i < 4 && cursor.start() < second.span().start(); i++) {
      if (!cursor.is(Word.AND)
          && !cursor.is(Word.THE)
          && !cursor.is(Token.COMMA)
          && !cursor.is(Word.OF)) {
        return false;
      }
      cursor.next();
    }
    return cursor.start() == second.span().start();
  }
}
