package org.depositary.extraction.citation;

import java.util.Locale;
import java.util.Optional;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Neighbours;
import org.depositary.extraction.sighting.Sighting.Aim;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.text.Folding;
import org.depositary.text.Span;

/** Decides what words that point to an instrument mean. */
final class PointerResolver {

  private final String text;
  private final Register register;
  private final Lines lines;
  private final boolean league;
  private final boolean unitedNations;
  private final ProtocolResolver protocols;
  private final Antecedents context;
  private final OwnText own;
  private final BareHeads heads;
  private final Subjects subjects;
  private final Neighbours neighbours;

  PointerResolver(
      String text,
      Knowledge knowledge,
      Antecedents context,
      ProtocolResolver protocols,
      OwnText own) {
    this.text = text;
    this.protocols = protocols;
    this.register = knowledge.register();
    this.heads = knowledge.heads();
    this.subjects = new Subjects(text);
    this.neighbours = new Neighbours(text);
    this.lines = new Lines(text);
    this.league = text.contains("League of Nations");
    this.unitedNations = text.contains("Security Council") || text.contains("United Nations");
    this.context = context;
    this.own = own;
  }

  /** Empty where there is nothing to point to: no antecedent means no guess. */
  Optional<Outcome> resolve(Pointer pointer, Joined joined) {
    if (pointer.aim() == Aim.GENERIC) {
      return Optional.of(Outcome.generic());
    }
    Optional<Cited> meant = meant(pointer, joined);
    if (meant.isEmpty() && pointer.aim() == Aim.THIS) {
      return own.unexplained(pointer);
    }
    if (pointer.aim() == Aim.THE) {
      meant.ifPresent(context.topics()::pointed);
    }
    // "the treaty", in lower case and far from any name, is a word like any other.
    boolean near = pointer.capital() || context.near(pointer.span());
    return meant.filter(cited -> near).map(cited -> Outcome.anaphora(cited, 0.85, "points-back"));
  }

  /** What a noun without anything to point to can mean: "article 51 of the Charter". */
  Optional<Outcome> bare(Pointer pointer, Joined joined) {
    if (pointer.aim() != Aim.THE || !pointer.capital() || own.unnamed()) {
      return Optional.empty();
    }
    boolean two =
        Heads.plural(pointer.head())
            && (neighbours.precedes(Word.BOTH, pointer.span().start(), 0)
                || neighbours.precedes(Word.COUNT, pointer.span().start(), 0)
                    && text.startsWith("two ", pointer.span().start() - 4));
    return two
        ? heads.both(pointer.head(), joined)
        : heads.outcome(pointer.head(), joined, subjects);
  }

  /** "article 4 thereof", "ibid., art. 9": a pinpoint of what was cited last. */
  Optional<Outcome> back(Joined joined) {
    return context
        .back(joined.span())
        .filter(cited -> fits(cited, joined))
        .map(cited -> Outcome.anaphora(cited, 0.85, "points-back"));
  }

  private static boolean fits(Cited cited, Joined joined) {
    Convention convention = cited.convention();
    return convention == null || Fit.held(convention, joined.pinpoints());
  }

  private Optional<Cited> meant(Pointer pointer, Joined joined) {
    Word head = pointer.head();
    Optional<Cited> heading = context.topics().heading(head);
    Optional<Cited> last =
        head == Word.INSTRUMENT ? context.back(pointer.span()) : context.last(head);
    Optional<Cited> home = context.topics().home(head);
    return switch (pointer.aim()) {
      case THE ->
          defined(pointer)
              .or(() -> optional(pointer, joined))
              .or(() -> heading)
              .or(() -> body(pointer))
              .or(() -> topic(pointer))
              .or(() -> last)
              .or(() -> home)
              .or(() -> charter(pointer))
              .or(() -> later(pointer));
      case THIS ->
          defined(pointer)
              .or(() -> heading)
              .or(() -> home)
              .or(() -> own.unnamed() ? Optional.empty() : last);
      case SAID -> last.or(() -> any(pointer)).or(() -> heading).or(() -> home);
      case ITS -> protocols.child(pointer, joined).or(() -> last).or(() -> home);
      case GENERIC -> Optional.empty();
    };
  }

  // "that treaty", in lower case, is a convention or a covenant as well.
  private Optional<Cited> any(Pointer pointer) {
    return pointer.head() == Word.TREATY && !pointer.capital()
        ? context.back(pointer.span())
        : Optional.empty();
  }

  // "it found a breach of Article 2 of the Convention": what the body in the line applies.
  private Optional<Cited> body(Pointer pointer) {
    Topics topics = context.topics();
    Span span = pointer.span();
    return topics
        .body(span, context.latestAt())
        .filter(cited -> !lines.broken(topics.bodyAt(), span.start()))
        .flatMap(cited -> topics.fitting(cited, pointer.head()));
  }

  private Optional<Cited> topic(Pointer pointer) {
    return lines.broken(context.latestAt(), pointer.span().start())
        ? context.topics().topic(pointer.head(), context.last(pointer.head()).orElse(null))
        : Optional.empty();
  }

  // "article 4 of the Covenant", in an extract that names it only farther down.
  private Optional<Cited> later(Pointer pointer) {
    return pointer.capital()
        ? context.later(pointer.head()).map(named -> Cited.of(named, pointer.span()))
        : Optional.empty();
  }

  // "under Chapter VII of the Charter", where a text of the United Nations cites no other; "the
  // Covenant" in one of the League.
  private Optional<Cited> charter(Pointer pointer) {
    if (league && pointer.head() == Word.COVENANT && pointer.capital()) {
      return register
          .find("league-covenant")
          .map(convention -> Cited.of(convention, pointer.span()));
    }
    boolean charter = pointer.head() == Word.CHARTER && pointer.capital();
    boolean union = context.cited("teu").isPresent() || context.cited("tfeu").isPresent();
    return charter && unitedNations
        ? register
            .find(union ? "eu-charter" : "un-charter")
            .map(convention -> Cited.of(convention, pointer.span()))
        : Optional.empty();
  }

  private Optional<Cited> defined(Pointer pointer) {
    return context
        .defined(Folding.key(words(pointer.span())))
        .or(() -> context.defined(pointer.head().name().toLowerCase(Locale.ROOT)));
  }

  private Optional<Cited> optional(Pointer pointer, Joined joined) {
    return Folding.key(words(pointer.span())).startsWith("optional")
        ? protocols.child(pointer, joined)
        : Optional.empty();
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }
}
