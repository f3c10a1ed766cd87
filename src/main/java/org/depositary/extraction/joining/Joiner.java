package org.depositary.extraction.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.joining.Between.Link;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.register.Convention;
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
public final class Joiner {

  private final Between between;
  private final BackReader backs;
  private static final String NUMBERED = "Protocol No. ";
  private static final int NAMED_BEFORE = 40;

  private final List<Sighting> sightings;
  private final List<Joined> joined = new ArrayList<>();

  public Joiner(String text, List<Sighting> sightings) {
    this.between = new Between(text);
    this.backs = new BackReader(text);
    this.sightings = new ProtocolJoiner(text).join(sightings);
  }

  public List<Joined> join() {
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
    Optional<Joined> back = backs.read(run);
    if (back.isPresent()) {
      joined.add(back.get());
      return 1;
    }
    int next = i + 1;
    Link link = next < sightings.size() ? between.link(run, sightings.get(next)) : Link.NONE;
    if (link == Link.NONE) {
      if (!between.dangling(run.span().end())) {
        bare(run);
      }
      return 1;
    }
    Sighting subject = sightings.get(next);
    if (beyond(run, subject) || twice(i, run)) {
      List<PinpointRun> groups = run.groups();
      groups.subList(0, groups.size() - 1).forEach(this::bare);
      PinpointRun last = groups.get(groups.size() - 1);
      joined.add(
          new Joined(last.span().union(subject.span()), subject, last.pinpoints(), run.common()));
      return 2;
    }
    int parted = run.pinpoints().size() < 2 ? 0 : parted(next, run);
    if (parted > 0) {
      return 1 + parted;
    }
    joined.add(
        new Joined(run.span().union(subject.span()), subject, run.pinpoints(), run.common()));
    return 2 + (between.both() ? shared(next, run) : 0);
  }

  // "Article 8 and Article 1 of Protocol No. 1": the protocol has no article 8. Who means two
  // articles of one numbered protocol writes "Articles 1 and 2".
  private static boolean beyond(PinpointRun run, Sighting subject) {
    if (run.groups().size() < 2 || !(subject instanceof Sighting.Name name)) {
      return false;
    }
    PinpointRun last = run.groups().get(run.groups().size() - 1);
    if (name.naming().surface().startsWith(NUMBERED)) {
      return true;
    }
    List<Convention> readings = name.naming().readings();
    return readings.stream().noneMatch(reading -> Fit.held(reading, run.pinpoints()))
        && readings.stream().anyMatch(reading -> Fit.held(reading, last.pinpoints()));
  }

  // "Arts 22 and 29 and Arts 5 and 36 of the second": who says "articles" again means another
  // instrument, where one was named before.
  private boolean twice(int i, PinpointRun run) {
    List<PinpointRun> groups = run.groups();
    return groups.size() == 2
        && plural(groups.get(0))
        && plural(groups.get(1))
        && sightings.subList(Math.max(0, i - NAMED_BEFORE), i).stream()
            .anyMatch(Sighting.Name.class::isInstance);
  }

  private static boolean plural(PinpointRun run) {
    return run.pinpoints().size() > 1
        && run.pinpoints().get(0).print().toLowerCase(Locale.ROOT).startsWith("art")
        && distinct(run.pinpoints());
  }

  private static boolean distinct(List<Pinpoint> pinpoints) {
    return pinpoints.stream().map(Pinpoint::article).distinct().count() > 1;
  }

  private void bare(PinpointRun run) {
    if (run.groups().isEmpty()) {
      joined.add(new Joined(run.span(), new Run(run), run.pinpoints(), run.common()));
    }
    run.groups().forEach(this::bare);
  }

  // "articles 4 and 8 of the ECHR and the ICCPR, respectively": one for each, or 0
  private int parted(int first, PinpointRun run) {
    int last = first;
    while (last - first < run.pinpoints().size()
        && last + 1 < sightings.size()
        && between.added(sightings.get(last), sightings.get(last + 1))) {
      last++;
    }
    int names = last - first + 1;
    if (names != run.pinpoints().size() || !between.respective(sightings.get(last))) {
      return 0;
    }
    for (int i = 0; i < names; i++) {
      Sighting subject = sightings.get(first + i);
      Span span = i == 0 ? run.span().union(subject.span()) : subject.span();
      joined.add(new Joined(span, subject, List.of(run.pinpoints().get(i)), run.common()));
    }
    return names;
  }

  // "article 1 of both Covenants": those that "and" adds share it.
  private int shared(int first, PinpointRun run) {
    int used = 0;
    int at = first;
    while (at + 1 < sightings.size() && between.added(sightings.get(at), sightings.get(at + 1))) {
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
      int end = run == null ? -1 : between.behind(subject, run);
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
        between.dangling(run.span().end())
            || backs.read(run).isPresent()
            || at + 1 < sightings.size() && between.link(run, sightings.get(at + 1)) == Link.OF;
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
}
