package org.depositary.extraction.citation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Neighbours;
import org.depositary.text.Span;

/** Decides whose provision it is where no name stands beside it. */
final class BareProvisionResolver {

  private static final String BARE = "bare-provision";
  private static final String CHARTER = "un-charter";

  /** Chapters of the Charter that are cited by their number alone. */
  private static final Set<String> CHAPTERS = Set.of("6", "7", "8");

  private final String text;
  private final Register register;
  private final Antecedents context;
  private final Topics topics;
  private final OwnText own;
  private final Lines lines;
  private final Neighbours neighbours;

  BareProvisionResolver(String text, Register register, Antecedents context, OwnText own) {
    this.text = text;
    this.register = register;
    this.context = context;
    this.topics = context.topics();
    this.own = own;
    this.lines = new Lines(text);
    this.neighbours = new Neighbours(text);
  }

  Optional<Outcome> resolve(PinpointRun run, Joined joined, LawGuard laws) {
    // "its article 3" is of what was named last.
    boolean its = neighbours.precedes(Word.ITS, joined.span().start(), 0);
    if (!run.standing() && !its || joined.pinpoints().isEmpty()) {
      return Optional.empty();
    }
    if (joined.common() && Fit.shared(joined)) {
      return register
          .find("geneva-conventions-1949")
          .map(set -> Outcome.resolved(set, 0.9, "common-article"));
    }
    Pinpoint first = joined.pinpoints().get(0);
    if (joined.pinpoints().stream().allMatch(pinpoint -> pinpoint.article() == null)) {
      return chapter(first, joined.span());
    }
    if (laws.holds(joined.span(), topics.heading().isPresent() || topics.home().isPresent())) {
      return Optional.empty();
    }
    if (own.unnamed() && !neighbours.precedes(Word.ESPECIALLY, joined.span().start(), 0)) {
      // "Article 3" on a line of its own heads the text's own article.
      return lines.alone(joined.span()) ? Optional.empty() : own.outcome();
    }
    boolean number = Character.isDigit(text.charAt(joined.span().start()));
    return number && !context.articles().contains(first.article())
        ? Optional.empty()
        : followed(first, joined, its);
  }

  private Optional<Outcome> followed(Pinpoint first, Joined joined, boolean its) {
    Predicate<Cited> possible = cited -> possible(cited, joined);
    Span span = joined.span();
    boolean broken = lines.broken(context.latestAt(), span.start());
    boolean alone = lines.alone(span);
    return context
        .latest(span)
        .filter(possible)
        .filter(cited -> its)
        .or(() -> topics.heading().filter(possible))
        .or(() -> before(first, span).filter(possible))
        .or(() -> body(span).filter(possible))
        .or(() -> broken ? topics.pointedHome().filter(possible) : Optional.empty())
        .or(
            () ->
                context
                    .latest(span)
                    .filter(possible)
                    .filter(this::beyondHome)
                    .filter(last -> !broken || last.convention() != null))
        .or(() -> topics.home().filter(possible).filter(home -> !alone && context.cited(home)))
        .or(
            () ->
                context.recent(span).stream()
                    .filter(possible)
                    .filter(past -> exist(past, joined))
                    .findFirst())
        .or(() -> topics.home().filter(possible).filter(home -> !alone))
        .map(cited -> Outcome.anaphora(cited, 0.75, BARE));
  }

  // What this provision was cited of before, unless another was named alone since, in a new line.
  private Optional<Cited> before(Pinpoint first, Span span) {
    return context
        .articles()
        .of(first)
        .filter(
            place ->
                !context.namedAlone()
                    || !lines.broken(place.at(), context.latestAt())
                    || lines.broken(context.latestAt(), span.start()))
        .map(CitedArticles.Place::convention);
  }

  // "the Committee found that article 17": what the body in the line applies.
  private Optional<Cited> body(Span span) {
    return topics
        .body(span, context.latestAt())
        .filter(cited -> !lines.broken(topics.bodyAt(), span.start()));
  }

  // What a court cites without a name is its convention, not the protocol it named in passing.
  private boolean beyondHome(Cited cited) {
    Convention home = topics.home().map(Cited::convention).orElse(null);
    Convention convention = cited.convention();
    return home == null || convention == null || !Protocols.child(convention, home);
  }

  // Where nobody counted the articles, any number would fit.
  private static boolean exist(Cited cited, Joined joined) {
    Convention convention = cited.convention();
    return convention != null
        && joined.pinpoints().stream()
            .allMatch(found -> convention.provisions().existence(found) == Existence.EXISTS);
  }

  // An article beyond the end shows that another instrument is meant.
  private static boolean possible(Cited cited, Joined joined) {
    Convention convention = cited.convention();
    return convention == null || Fit.held(convention, joined.pinpoints());
  }

  // "acting under Chapter VII": no other instrument's chapters are cited so.
  private Optional<Outcome> chapter(Pinpoint pinpoint, Span span) {
    String chapter = pinpoint.chapter();
    if (chapter == null || !CHAPTERS.contains(chapter)) {
      return Optional.empty();
    }
    Optional<Cited> charter = context.cited(CHARTER);
    if (charter.isPresent()) {
      return charter.map(cited -> Outcome.anaphora(cited, 0.85, BARE));
    }
    boolean roman = pinpoint.print().indexOf('V') >= 0;
    boolean line = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
    return roman && !line
        ? register.find(CHARTER).map(c -> Outcome.resolved(c, 0.8, "chapter-of-charter"))
        : Optional.empty();
  }
}
