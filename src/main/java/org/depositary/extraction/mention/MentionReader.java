package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.body.BodyScanner;
import org.depositary.extraction.body.LongFormScanner;
import org.depositary.extraction.body.StateBodyScanner;
import org.depositary.extraction.body.UnitScanner;
import org.depositary.extraction.date.DateReader;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.NameScanner;
import org.depositary.extraction.name.Names;
import org.depositary.extraction.name.Settlement;
import org.depositary.extraction.person.PersonScanner;
import org.depositary.extraction.place.States;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Reads mentions; nothing inside the name of a convention is one. */
public final class MentionReader {

  private final Names names = Names.load();
  private final Tagger tagger;

  public MentionReader() {
    this(Tagger.none());
  }

  /** A reader that asks a trained model where lists and patterns see nothing. */
  public MentionReader(Tagger tagger) {
    this.tagger = tagger;
  }

  /** Mentions in text order; one may stand inside another, such as a state inside its body. */
  public List<Mention> read(Text text, List<Citation> citations) {
    return read(Words.of(text), citations);
  }

  /** Mentions of a text that is cut into words already. */
  public List<Mention> read(Words words, List<Citation> citations) {
    Occupied occupied = new Occupied(citations);
    List<Mention> mentions =
        new ArrayList<>(DateReader.read(words, span -> occupied.allows(span, MentionType.DATE)));
    for (Candidate candidate : settled(words, occupied, List.copyOf(mentions))) {
      mentions.add(mention(words, candidate));
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return mentions;
  }

  private List<Candidate> settled(Words words, Occupied occupied, List<Mention> dates) {
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> listed = allowed(words, occupied, new NameScanner(words, names).scan());
    Marks marks = new Marks(words, listed);
    candidates.addAll(listed);
    candidates.addAll(new BodyScanner(words, marks).scan());
    candidates.addAll(new LongFormScanner(words, marks).scan());
    candidates.addAll(new StateBodyScanner(words, marks).scan());
    candidates.addAll(new PlaceScanner(words, marks).scan());
    candidates.addAll(new UnitScanner(words).scan());
    candidates.addAll(new EventScanner(words, marks, States.load().adjectives()).scan());
    candidates.addAll(new DatedEventScanner(words).scan());
    candidates.addAll(new PersonScanner(words, marks).scan());
    List<Candidate> settled = Settlement.settle(allowed(words, occupied, candidates));
    return followed(words, occupied, dates, settled);
  }

  // A model sees more between what lists and patterns found; all of it is known by other names in
  // the same text.
  private List<Candidate> followed(
      Words words, Occupied occupied, List<Mention> dates, List<Candidate> settled) {
    List<Candidate> known = echoed(words, occupied, settled);
    List<Candidate> joined = new TaggedNames(words, tagger, taken(occupied, dates)).join(known);
    return joined.equals(known)
        ? known
        : echoed(words, occupied, Settlement.settle(allowed(words, occupied, joined)));
  }

  private static List<Candidate> echoed(Words words, Occupied occupied, List<Candidate> settled) {
    List<Candidate> echoed = new Echoes(words, new Marks(words, settled)).follow(settled);
    return echoed.equals(settled) ? settled : Settlement.settle(allowed(words, occupied, echoed));
  }

  private static List<Span> taken(Occupied occupied, List<Mention> dates) {
    List<Span> taken = new ArrayList<>(occupied.spans());
    dates.forEach(date -> taken.add(date.span()));
    return taken;
  }

  private static List<Candidate> allowed(
      Words words, Occupied occupied, List<Candidate> candidates) {
    List<Candidate> allowed = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (occupied.allows(words.span(candidate.first(), candidate.last()), candidate.type())) {
        allowed.add(candidate);
      }
    }
    return allowed;
  }

  private static Mention mention(Words words, Candidate candidate) {
    Span span = words.span(candidate.first(), candidate.last());
    if (words.shape(candidate.last()) == Shape.INITIAL
        && words.gap(candidate.last()) == Gap.DOT
        && words.unitAt(span.end()) == '.') {
      span = new Span(span.start(), span.end() + 1);
    }
    String name = candidate.name();
    return new Mention(
        span,
        candidate.type(),
        name == null ? words.text().slice(span) : name,
        candidate.roles(),
        candidate.authority(),
        null,
        candidate.confidence(),
        candidate.rule().label());
  }
}
