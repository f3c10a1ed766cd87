package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Run;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins pinpoints to what they are of: the name behind "of the" first, the name in front otherwise.
 *
 * <p>A run whose "of" leads to nothing that was seen is a part of something else ("article 5 of the
 * statutes of the club") and is dropped.
 */
final class Joiner {

  private static final int MOST_LINKS = 8;

  private final Cursor cursor;
  private final List<Sighting> sightings;
  private final List<Joined> joined = new ArrayList<>();
  private boolean both;

  Joiner(String text, List<Sighting> sightings) {
    this.cursor = new Cursor(text);
    this.sightings = protocols(sightings);
  }

  List<Joined> join() {
    int i = 0;
    while (i < sightings.size()) {
      Sighting seen = sightings.get(i);
      if (seen instanceof Run run) {
        i += runFirst(i, run.run());
      } else {
        i += nameFirst(i, seen);
      }
    }
    return joined;
  }

  // "article 6 of the Covenant"; answers how many sightings were used up
  private int runFirst(int i, PinpointRun run) {
    int next = i + 1;
    Link link = next < sightings.size() ? link(run, sightings.get(next)) : Link.NONE;
    if (link == Link.NONE) {
      if (!dangling(run.span().end())) {
        bare(run);
      }
      return 1;
    }
    Sighting subject = sightings.get(next);
    if (beyond(run, subject)) {
      List<PinpointRun> groups = run.groups();
      groups.subList(0, groups.size() - 1).forEach(this::bare);
      PinpointRun last = groups.get(groups.size() - 1);
      joined.add(
          new Joined(last.span().union(subject.span()), subject, last.pinpoints(), run.common()));
      return 2;
    }
    joined.add(
        new Joined(run.span().union(subject.span()), subject, run.pinpoints(), run.common()));
    return 2 + (both ? shared(next, run) : 0);
  }

  // "Article 8 and Article 1 of Protocol No. 1": the protocol has no article 8.
  private static boolean beyond(PinpointRun run, Sighting subject) {
    if (run.groups().size() < 2 || !(subject instanceof Sighting.Name name)) {
      return false;
    }
    PinpointRun last = run.groups().get(run.groups().size() - 1);
    List<Convention> readings = name.naming().readings();
    return readings.stream().noneMatch(reading -> NameResolver.holds(reading, run.pinpoints()))
        && readings.stream().anyMatch(reading -> NameResolver.holds(reading, last.pinpoints()));
  }

  private void bare(PinpointRun run) {
    if (run.groups().isEmpty()) {
      joined.add(new Joined(run.span(), new Run(run), run.pinpoints(), run.common()));
    }
    run.groups().forEach(this::bare);
  }

  // "article 1 of both Covenants": those that "and" adds share it.
  private int shared(int first, PinpointRun run) {
    int used = 0;
    int at = first;
    while (at + 1 < sightings.size() && added(sightings.get(at), sightings.get(at + 1))) {
      at++;
      used++;
      Sighting subject = sightings.get(at);
      joined.add(new Joined(subject.span(), subject, run.pinpoints(), run.common()));
    }
    return used;
  }

  private int nameFirst(int i, Sighting subject) {
    int next = i + 1;
    if (next < sightings.size() && sightings.get(next) instanceof Run beside) {
      PinpointRun run = own(beside.run(), next);
      int end = run == null ? -1 : behind(subject, run);
      if (run != null && end > 0) {
        boolean whole = run.span().equals(beside.run().span());
        if (!whole) {
          sightings.set(next, new Run(rest(beside.run())));
        }
        Span span = new Span(subject.span().start(), end);
        joined.add(new Joined(span, subject, run.pinpoints(), run.common()));
        return whole ? 2 : 1;
      }
    }
    joined.add(new Joined(subject.span(), subject, List.of(), false));
    return 1;
  }

  // What of a run the name in front may take: all, or the first part where the rest is of the name
  // behind it ("ICCPR, article 6, and article 3 of the ECHR"); null where nothing is left.
  private @Nullable PinpointRun own(PinpointRun run, int at) {
    boolean taken =
        dangling(run.span().end())
            || at + 1 < sightings.size() && link(run, sightings.get(at + 1)) == Link.OF;
    if (!taken) {
      return run;
    }
    return run.groups().isEmpty() ? null : run.groups().get(0);
  }

  private static PinpointRun rest(PinpointRun run) {
    List<PinpointRun> groups = run.groups().subList(1, run.groups().size());
    if (groups.size() == 1) {
      return groups.get(0);
    }
    List<Pinpoint> all = new ArrayList<>();
    groups.forEach(group -> all.addAll(group.pinpoints()));
    Span span = groups.get(0).span().union(groups.get(groups.size() - 1).span());
    return new PinpointRun(span, all, groups, run.common(), groups.get(0).standing());
  }

  private enum Link {
    NONE,
    BESIDE,
    OF
  }

  // What stands between pinpoints and the name behind them.
  private Link link(PinpointRun run, Sighting next) {
    both = run.common();
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
        boolean named = next instanceof Sighting.Name || next instanceof Sighting.Defined;
        return reached && (link == Link.OF || named) ? link : Link.NONE;
      }
      if (cursor.is(Word.OF) || cursor.is(Word.IN) || cursor.is(Word.TO)) {
        link = Link.OF;
      } else if (cursor.is(Word.BOTH)) {
        both = true;
      } else if (!filler()) {
        return Link.NONE;
      }
      cursor.next();
    }
    return Link.NONE;
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

  private boolean dangling(int end) {
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
  private int behind(Sighting subject, PinpointRun run) {
    cursor.at(Sighting.end(subject));
    boolean open = false;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (cursor.start() >= run.span().start()) {
        boolean reached = cursor.start() == run.span().start();
        return reached ? closed(open, run) : -1;
      }
      open = open || cursor.is(Token.OPEN);
      if (!cursor.is(Token.OPEN)
          && !cursor.is(Token.COMMA)
          && !cursor.is(Word.ESPECIALLY)
          && !cursor.is(Word.IN)
          && !cursor.is(Word.ITS)
          && !cursor.is(Word.THE)
          && !cursor.is(Token.QUOTE)
          && !possessive()) {
        return -1;
      }
      cursor.next();
    }
    return -1;
  }

  private boolean possessive() {
    return cursor.is(Token.WORD) && cursor.length() == 1 && cursor.first() == 's';
  }

  private int closed(boolean open, PinpointRun run) {
    int end = run.span().end();
    cursor.at(end);
    return open && cursor.is(Token.CLOSE) ? cursor.end() : end;
  }

  private boolean added(Sighting first, Sighting second) {
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

  // "Optional Protocol to the Convention on X" is one sighting.
  private List<Sighting> protocols(List<Sighting> seen) {
    List<Sighting> merged = new ArrayList<>(seen.size());
    for (int i = 0; i < seen.size(); i++) {
      Sighting first = seen.get(i);
      if (i + 1 < seen.size() && protocol(first) && to(first, seen.get(i + 1))) {
        Sighting parent = seen.get(++i);
        merged.add(new Sighting.Protocol(first.span().union(parent.span()), first, parent));
      } else {
        merged.add(first);
      }
    }
    return merged;
  }

  private static boolean protocol(Sighting seen) {
    if (seen instanceof Sighting.Name name) {
      return name.naming().ambiguous() != null
          && name.naming().readings().stream().anyMatch(c -> c.parent() != null || c.isSet());
    }
    return seen instanceof Sighting.Pointer pointer
        && Heads.singular(pointer.head()) == Word.PROTOCOL;
  }

  private boolean to(Sighting protocol, Sighting parent) {
    boolean name =
        parent instanceof Sighting.Name
            || parent instanceof Sighting.Pointer
            || parent instanceof Sighting.Defined;
    cursor.at(protocol.span().end());
    if (cursor.is(Word.ADDITIONAL)) {
      cursor.next();
    }
    if (!name || !cursor.is(Word.TO) && !cursor.is(Word.OF)) {
      return false;
    }
    cursor.next();
    while (cursor.start() < parent.span().start()
        && (cursor.is(Word.THE) || cursor.is(Word.COUNT))) {
      cursor.next();
    }
    return cursor.start() == parent.span().start();
  }
}
