package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.Citation;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Homes;
import org.depositary.extraction.sighting.Neighbours;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Aim;
import org.depositary.extraction.sighting.Sighting.Defined;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.extraction.sighting.Sighting.Home;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Other;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.extraction.sighting.Sighting.Protocol;
import org.depositary.extraction.sighting.Sighting.Run;
import org.depositary.extraction.sighting.Sighting.Title;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;

/** Goes through a text once, in order, and turns joined sightings into citations. */
final class Resolver {

  /** How much of a text tells what it is, in UTF-16 units. */
  private static final int OPENING = 4000;

  private final String text;
  private final Register register;
  private final NameResolver names;
  private final Neighbours neighbours;
  private final TitleMatcher titles;
  private final Homes homes;
  private final Antecedents context;
  private final List<Citation> citations = new ArrayList<>();
  private int lawEnd = -1;
  private boolean ownUnnamed;
  private List<Candidate> own = List.of();

  Resolver(String text, Knowledge knowledge) {
    this.text = text;
    this.register = knowledge.register();
    this.titles = knowledge.titles();
    this.homes = knowledge.vocabulary().homes();
    this.neighbours = new Neighbours(text);
    this.names = new NameResolver(register);
    this.context = new Antecedents(knowledge.nouns());
  }

  List<Citation> resolve(List<Joined> all) {
    for (Joined joined : all) {
      if (joined.subject() instanceof Home home) {
        home(home.conventionId(), home.span());
      } else if (joined.subject() instanceof Other other) {
        court(other).ifPresent(id -> home(id, other.span()));
      }
    }
    all.forEach(this::resolve);
    return citations;
  }

  private void home(String id, Span span) {
    register.find(id).ifPresent(convention -> context.home(Cited.of(convention, span)));
  }

  // A decision that the text cites shows the court, and with it the convention it applies.
  private Optional<String> court(Other other) {
    Citation citation = other.citation();
    return citation != null
            && citation.cited() instanceof Authority.Decision decision
            && decision.court() != null
        ? homes.of(decision.court())
        : Optional.empty();
  }

  private void resolve(Joined joined) {
    Sighting subject = joined.subject();
    if (subject instanceof Other other) {
      other(other, joined);
    } else if (!(subject instanceof Home)) {
      outcome(joined, subject).ifPresent(outcome -> accept(joined, outcome));
    }
  }

  private Optional<Outcome> outcome(Joined joined, Sighting subject) {
    if (subject instanceof Name name) {
      return names.resolve(name, joined, context);
    }
    if (subject instanceof Title title) {
      return titles.match(title.title(), title.year(), joined);
    }
    if (subject instanceof Defined defined) {
      return context.defined(defined.key()).map(this::again);
    }
    if (subject instanceof Pointer pointer) {
      return pointer(pointer, joined);
    }
    if (subject instanceof Protocol protocol) {
      return protocol(protocol, joined);
    }
    return subject instanceof Run run ? bare(run, joined) : Optional.empty();
  }

  private Outcome again(Cited defined) {
    return Outcome.anaphora(defined, 0.9, "defined-name");
  }

  private void accept(Joined joined, Outcome outcome) {
    Span name = joined.subject().span();
    Cited cited =
        new Cited(outcome.convention(), NameResolver.authority(outcome), antecedent(outcome, name));
    if (outcome.verdict() == Verdict.AMBIGUOUS && outcome.candidates().size() > 1) {
      lawEnd = -1;
    } else if (outcome.verdict() != Verdict.GENERIC) {
      lawEnd = -1;
      if (heading(joined)) {
        context.heading(cited.at(name));
      }
      context.cite(
          cited.at(named(joined.subject()) ? name : cited.span()), joined.pinpoints(), name.end());
      Definition definition = Sighting.definition(joined.subject());
      if (definition != null) {
        context.define(definition.keys(), cited.at(name));
      }
    }
    citations.add(
        new Citation(
            joined.span(),
            outcome.authority(),
            outcome.verdict(),
            outcome.candidates(),
            outcome.antecedent(),
            joined.pinpoints(),
            outcome.confidence(),
            outcome.rule()));
  }

  private static Span antecedent(Outcome outcome, Span name) {
    Span antecedent = outcome.antecedent();
    return antecedent == null ? name : antecedent;
  }

  private static boolean named(Sighting subject) {
    return subject instanceof Name || subject instanceof Title || subject instanceof Protocol;
  }

  // A line of its own behind an empty line, mostly made of the name: what follows is about it.
  private boolean heading(Joined joined) {
    if (!named(joined.subject()) || !joined.pinpoints().isEmpty()) {
      return false;
    }
    int start = joined.span().start();
    int line = lineStart(start);
    int end = lineEnd(joined.span().end());
    boolean first = line < 2 || text.charAt(line - 2) == '\n' || text.charAt(line - 2) == '\r';
    int before = start - line;
    int behind = end - joined.span().end();
    return first && before <= 16 && behind <= 60 && !sentence(joined.span().end(), end);
  }

  // Bounded: a heading has little beside the name, and a longer line is none.
  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && offset - start < 20 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && end - offset < 80 && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private boolean sentence(int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1))) {
        words++;
      }
    }
    return words > 3;
  }

  private void other(Other other, Joined joined) {
    Citation citation = other.citation();
    lawEnd = joined.span().end();
    if (citation != null && citation.kind() != CitationKind.NATIONAL_LAW) {
      lawEnd = -1;
    }
    if (citation != null) {
      citations.add(
          joined.pinpoints().isEmpty()
              ? citation
              : new Citation(
                  joined.span(),
                  citation.cited(),
                  citation.verdict(),
                  citation.candidates(),
                  citation.antecedent(),
                  joined.pinpoints(),
                  citation.confidence(),
                  citation.rule()));
    }
  }

  private Optional<Outcome> pointer(Pointer pointer, Joined joined) {
    Word head = pointer.head();
    String key = Folding.key(text.substring(pointer.span().start(), pointer.span().end()));
    Optional<Cited> defined = context.defined(key);
    if (pointer.aim() == Aim.GENERIC) {
      return Optional.of(Outcome.generic());
    }
    if (defined.isEmpty()) {
      defined = context.defined(head.name().toLowerCase(java.util.Locale.ROOT));
    }
    Optional<Cited> protocol =
        key.startsWith("optional") || pointer.aim() == Aim.ITS
            ? child(pointer, joined)
            : Optional.empty();
    Optional<Cited> meant =
        switch (pointer.aim()) {
          case THE ->
              defined
                  .or(() -> protocol)
                  .or(() -> context.heading(head))
                  .or(() -> context.last(head))
                  .or(() -> context.home(head));
          case THIS ->
              defined
                  .or(() -> context.heading(head))
                  .or(() -> context.home(head))
                  .or(() -> ownUnnamed ? Optional.empty() : context.last(head));
          case SAID ->
              context.last(head).or(() -> context.heading(head)).or(() -> context.home(head));
          case ITS -> protocol.or(() -> context.last(head));
          case GENERIC -> Optional.empty();
        };
    if (meant.isEmpty() && pointer.aim() == Aim.THIS) {
      return own(pointer);
    }
    // "the treaty", in lower case and far from any name, is a word like any other.
    boolean near = pointer.capital() || context.near(pointer.span());
    return meant.filter(cited -> near).map(cited -> Outcome.anaphora(cited, 0.85, "points-back"));
  }

  // "The States Parties to this Convention": the text is a convention that it does not name.
  private Optional<Outcome> own(Pointer pointer) {
    if (!ownUnnamed && pointer.span().start() < OPENING) {
      String opening = text.substring(0, Math.min(text.length(), OPENING));
      own = titles.own(opening, Heads.singular(pointer.head()));
    }
    ownUnnamed = true;
    return own.isEmpty() ? Optional.empty() : Optional.of(Outcome.ambiguous(own, "own-text"));
  }

  // "its Optional Protocol": the one protocol of what was cited last.
  private Optional<Cited> child(Pointer pointer, Joined joined) {
    if (Heads.singular(pointer.head()) != Word.PROTOCOL) {
      return Optional.empty();
    }
    for (Cited cited : context.recent()) {
      Convention parent = cited.convention();
      if (parent != null) {
        List<Convention> children = children(parent, words(pointer.span()), joined);
        if (Heads.plural(pointer.head()) && children.size() > 1) {
          return setOf(children, parent).map(set -> Cited.of(set, cited.span()));
        }
        if (children.size() == 1) {
          return Optional.of(Cited.of(children.get(0), cited.span()));
        }
        if (!children.isEmpty()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private String words(Span span) {
    return Folding.key(text.substring(span.start(), span.end()));
  }

  private List<Convention> children(Convention parent, String words, Joined joined) {
    List<Convention> children = new ArrayList<>();
    for (Convention convention : register.conventions()) {
      if (NameResolver.child(convention, parent) && convention.type().equals("protocol")) {
        children.add(convention);
      }
    }
    if (words.contains("optional")) {
      children.removeIf(child -> !Folding.key(child.title()).contains("optional"));
    }
    NameResolver.keep(children, child -> NameResolver.holds(child, joined.pinpoints()));
    return children;
  }

  private Optional<Outcome> protocol(Protocol protocol, Joined joined) {
    Joined parentOnly = new Joined(protocol.parent().span(), protocol.parent(), List.of(), false);
    Outcome parent = outcome(parentOnly, protocol.parent()).orElse(null);
    Convention convention = parent == null ? null : parent.convention();
    if (parent == null || convention == null) {
      return Optional.empty();
    }
    boolean plural = protocol.protocol() instanceof Pointer pointer && Heads.plural(pointer.head());
    List<Convention> children = narrowed(protocol, convention, joined);
    if (plural && children.size() > 1) {
      Optional<Convention> set = setOf(children, convention);
      if (set.isPresent()) {
        return Optional.of(names.set(set.get(), joined, "protocols-of-convention"));
      }
    }
    if (children.size() == 1) {
      return Optional.of(
          parent.verdict() == Verdict.ANAPHORA
              ? Outcome.anaphora(
                  Cited.of(children.get(0), antecedent(parent, protocol.parent().span())),
                  0.85,
                  "protocol-of-convention")
              : Outcome.resolved(children.get(0), 0.95, "protocol-of-convention"));
    }
    if (children.isEmpty()) {
      return Optional.of(
          Outcome.unregistered(text.substring(protocol.span().start(), protocol.span().end()), 0));
    }
    List<Candidate> candidates = new ArrayList<>();
    children.forEach(
        child ->
            candidates.add(
                new Candidate(
                    Cited.authority(child), "One of several protocols to that convention.")));
    return Optional.of(Outcome.ambiguous(candidates, "one-of-several-protocols"));
  }

  private List<Convention> narrowed(Protocol protocol, Convention parent, Joined joined) {
    if (protocol.protocol() instanceof Name name) {
      List<Convention> readings = new ArrayList<>(name.naming().readings());
      readings.removeIf(reading -> !NameResolver.child(reading, parent));
      NameResolver.keep(readings, reading -> NameResolver.holds(reading, joined.pinpoints()));
      return readings;
    }
    List<Convention> children = children(parent, words(protocol.protocol().span()), joined);
    int number = ordinal(protocol.protocol().span());
    if (number > 0) {
      String roman = List.of("", "i", "ii", "iii", "iv", "v", "vi").get(Math.min(number, 6));
      NameResolver.keep(
          children,
          child ->
              (Folding.key(child.title() + " " + child.shortTitle() + " " + child.aliases()) + " ")
                  .contains("protocol " + roman + " "));
    }
    return children;
  }

  private int ordinal(Span span) {
    long match = Lexicon.shipped().longest(text, span.start());
    return match != Gazetteer.NONE && Lexicon.word(match) == Word.ORDINAL
        ? Lexicon.value(match)
        : 0;
  }

  private Optional<Convention> setOf(List<Convention> children, Convention parent) {
    for (Convention child : children) {
      for (String id : child.sets()) {
        Optional<Convention> set = register.find(id);
        if (set.isPresent() && !set.get().members().contains(parent.id())) {
          return set;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Outcome> bare(Run run, Joined joined) {
    if (!run.run().standing() || joined.pinpoints().isEmpty()) {
      return Optional.empty();
    }
    Pinpoint first = joined.pinpoints().get(0);
    if (joined.common() && NameResolver.shared(joined)) {
      return register
          .find("geneva-conventions-1949")
          .map(set -> Outcome.resolved(set, 0.9, "common-article"));
    }
    if (first.article() == null
        && joined.pinpoints().stream().noneMatch(p -> p.article() != null)) {
      return chapter(first, joined);
    }
    boolean especially = neighbours.precedes(Word.ESPECIALLY, joined.span().start(), 0);
    if (law(joined.span())) {
      return Optional.empty();
    }
    if (ownUnnamed && !especially) {
      return own.isEmpty() || alone(joined.span())
          ? Optional.empty()
          : Optional.of(Outcome.ambiguous(own, "own-text"));
    }
    boolean number = Character.isDigit(text.charAt(joined.span().start()));
    if (number && !context.citedArticle(first.article())) {
      return Optional.empty();
    }
    Predicate<Cited> possible = cited -> possible(cited, joined);
    return context
        .heading()
        .filter(possible)
        .or(() -> context.byProvision(first).filter(possible))
        .or(() -> context.latest(joined.span()).filter(possible).filter(this::beyondHome))
        .or(() -> context.home().filter(possible))
        .map(cited -> Outcome.anaphora(cited, 0.75, "bare-provision"));
  }

  // "Article 3" on a line of its own heads the text's own article.
  private boolean alone(Span span) {
    return lineStart(span.start()) == span.start() && lineEnd(span.end()) == span.end();
  }

  // What a court cites without a name is its convention, not the protocol it named in passing.
  private boolean beyondHome(Cited cited) {
    Convention home = context.home().map(Cited::convention).orElse(null);
    Convention convention = cited.convention();
    return home == null || convention == null || !NameResolver.child(convention, home);
  }

  // An article beyond the end shows that another instrument is meant.
  private static boolean possible(Cited cited, Joined joined) {
    Convention convention = cited.convention();
    return convention == null || NameResolver.holds(convention, joined.pinpoints());
  }

  // "acting under Chapter VII": no other instrument's chapters are cited so.
  private Optional<Outcome> chapter(Pinpoint pinpoint, Joined joined) {
    String chapter = pinpoint.chapter();
    if (chapter == null || !List.of("6", "7", "8").contains(chapter)) {
      return Optional.empty();
    }
    boolean roman = pinpoint.print().indexOf('V') >= 0;
    Optional<Cited> charter = context.cited("un-charter");
    if (charter.isPresent()) {
      return charter.map(cited -> Outcome.anaphora(cited, 0.85, "bare-provision"));
    }
    boolean line = joined.span().start() == 0 || text.charAt(joined.span().start() - 1) == '\n';
    return roman && !line
        ? register.find("un-charter").map(c -> Outcome.resolved(c, 0.8, "chapter-of-charter"))
        : Optional.empty();
  }

  // A bare article behind a national law, in the same paragraph, is that law's.
  private boolean law(Span span) {
    if (lawEnd < 0) {
      return false;
    }
    if (span.start() - lawEnd > 600) {
      return false;
    }
    String between = text.substring(lawEnd, span.start());
    int line = between.lastIndexOf('\n');
    boolean item =
        line >= 0 && between.substring(line).chars().noneMatch(Character::isLetterOrDigit);
    boolean sentence = context.heading().isPresent() && between.contains(". ");
    return !item && !sentence && !between.contains("\n\n") && !between.contains(".\n");
  }
}
