package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.date.DateReader;
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
    Words words = Words.of(text);
    Occupied occupied = new Occupied(citations);
    List<Mention> mentions =
        new ArrayList<>(DateReader.read(words, span -> occupied.allows(span, MentionType.DATE)));
    List<Candidate> free = new ArrayList<>();
    for (Candidate candidate : candidates(words)) {
      if (occupied.allows(words.span(candidate.first(), candidate.last()), candidate.type())) {
        free.add(candidate);
      }
    }
    for (Candidate candidate : Settlement.settle(free)) {
      mentions.add(mention(words, candidate));
    }
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return mentions;
  }

  private List<Candidate> candidates(Words words) {
    List<Candidate> candidates = new ArrayList<>(new NameScanner(words, names).scan());
    Marks marks = new Marks(words, candidates);
    candidates.addAll(new BodyScanner(words, marks).scan());
    return candidates;
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
        candidate.rule().confidence(),
        candidate.rule().label());
  }
}
