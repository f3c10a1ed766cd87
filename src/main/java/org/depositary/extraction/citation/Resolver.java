package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Back;
import org.depositary.extraction.sighting.Sighting.Defined;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.extraction.sighting.Sighting.Home;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Other;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.extraction.sighting.Sighting.Protocol;
import org.depositary.extraction.sighting.Sighting.Run;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.extraction.sighting.Sighting.Title;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Goes through a text once, in order, and turns joined sightings into citations. */
final class Resolver {

  private final String text;
  private final Knowledge knowledge;
  private final NameResolver names;
  private final ProtocolResolver protocols;
  private final PointerResolver pointers;
  private final BareProvisionResolver provisions;
  private final Antecedents context;
  private final LawGuard laws;
  private final Lines lines;
  private final List<Citation> citations = new ArrayList<>();

  Resolver(String text, Knowledge knowledge) {
    OwnText own = new OwnText(text, knowledge.titles());
    this.text = text;
    this.knowledge = knowledge;
    this.context = new Antecedents(knowledge.nouns());
    this.names = new NameResolver(text, knowledge);
    this.protocols = new ProtocolResolver(text, knowledge, context);
    this.pointers = new PointerResolver(text, knowledge, context, protocols, own);
    this.provisions = new BareProvisionResolver(text, knowledge.register(), context, own);
    this.laws = new LawGuard(text);
    this.lines = new Lines(text);
  }

  List<Citation> resolve(List<Joined> all) {
    context.later(OnlyNamed.of(all, knowledge.nouns()));
    all.forEach(joined -> body(joined).ifPresent(context.topics()::home));
    for (int i = 0; i < all.size(); i++) {
      names.beside(i + 1 < all.size() ? all.get(i + 1).subject() : null);
      body(all.get(i)).ifPresent(this::speaks);
      resolve(all.get(i));
    }
    return citations;
  }

  private void speaks(Cited applied) {
    context.topics().body(applied, applied.span().end());
  }

  // What the body applies that a court, a committee or a decision shows.
  private Optional<Cited> body(Joined joined) {
    Optional<String> id = Optional.empty();
    if (joined.subject() instanceof Home home) {
      id = Optional.of(home.conventionId());
    } else if (joined.subject() instanceof Name name && name.shown() == Shown.BODY) {
      id = Optional.of(name.naming().readings().get(0).id());
    } else if (joined.subject() instanceof Other other) {
      id = court(other);
    }
    return id.flatMap(knowledge.register()::find)
        .map(convention -> Cited.of(convention, joined.subject().span()));
  }

  // A decision that the text cites shows the court, and with it the convention it applies.
  private Optional<String> court(Other other) {
    Citation citation = other.citation();
    return citation != null
            && citation.cited() instanceof Authority.Decision decision
            && decision.court() != null
        ? knowledge.vocabulary().homes().of(decision.court())
        : Optional.empty();
  }

  private void resolve(Joined joined) {
    Sighting subject = joined.subject();
    if (subject instanceof Other other) {
      other(other, joined);
    } else {
      outcome(joined, subject).ifPresent(outcome -> accept(joined, outcome));
    }
  }

  private Optional<Outcome> outcome(Joined joined, Sighting subject) {
    if (subject instanceof Name name) {
      return names.resolve(name, joined, context);
    }
    if (subject instanceof Title title) {
      return protocols
          .dated(title)
          .or(() -> shortened(title))
          .or(() -> Optional.of(knowledge.titles().match(title.title(), title.year())));
    }
    if (subject instanceof Defined defined) {
      return context
          .defined(defined.key())
          .map(meant -> Outcome.anaphora(meant, 0.9, "defined-name"));
    }
    if (subject instanceof Back) {
      return laws.holds(joined.span(), false) ? Optional.empty() : pointers.back(joined);
    }
    if (subject instanceof Pointer pointer) {
      return pointers
          .resolve(pointer, joined)
          .or(
              () ->
                  laws.holds(joined.span(), false)
                      ? Optional.empty()
                      : pointers.bare(pointer, joined));
    }
    if (subject instanceof Protocol protocol) {
      Sighting parent = protocol.parent();
      return outcome(new Joined(parent.span(), parent, List.of(), false), parent)
          .flatMap(meant -> protocols.resolve(protocol, joined, meant));
    }
    return subject instanceof Run run
        ? provisions.resolve(run.run(), joined, laws)
        : Optional.empty();
  }

  // "the Hostages Convention", where a longer title with that word was cited.
  private Optional<Outcome> shortened(Title title) {
    return Shortened.among(context.recent(), title)
        .map(cited -> Outcome.anaphora(cited, 0.8, "title-shortened"));
  }

  private void accept(Joined joined, Outcome outcome) {
    boolean several = outcome.verdict() == Verdict.AMBIGUOUS && outcome.candidates().size() > 1;
    if (outcome.verdict() != Verdict.GENERIC) {
      laws.lift();
      if (!several) {
        remember(joined, outcome);
      }
    }
    citations.add(
        new Citation(
            joined.span(),
            outcome.authority(),
            outcome.verdict(),
            outcome.candidates(),
            outcome.antecedent(),
            known(joined.pinpoints(), outcome.convention()),
            outcome.confidence(),
            outcome.rule()));
  }

  private List<Pinpoint> known(List<Pinpoint> pinpoints, @Nullable Convention convention) {
    return convention == null || pinpoints.isEmpty()
        ? pinpoints
        : pinpoints.stream()
            .map(found -> found.with(knowledge.register().existence(convention, found)))
            .toList();
  }

  // Later words can point to what one instrument alone was meant by.
  private void remember(Joined joined, Outcome outcome) {
    Sighting subject = joined.subject();
    Span name = subject.span();
    boolean named = named(subject);
    Span antecedent = outcome.antecedent();
    Span followed = named || antecedent == null ? name : antecedent;
    Cited cited = new Cited(outcome.convention(), outcome.best(), followed);
    if (named && joined.pinpoints().isEmpty() && lines.heads(joined.span())) {
      context.topics().heading(cited);
    }
    parent(subject).ifPresent(context::implied);
    if (named && Asides.before(text, joined.span().start())) {
      context.citeAside(cited, joined.pinpoints(), name.end());
    } else {
      context.cite(cited, joined.pinpoints(), name.end());
    }
    Definition definition = Sighting.definition(subject);
    if (definition != null) {
      context.define(definition.keys(), cited);
    }
  }

  // "the Optional Protocol to the Covenant on X" names the Covenant too, in the singular.
  private Optional<Cited> parent(Sighting subject) {
    if (!(subject instanceof Name name) || name.naming().readings().size() > 1) {
      return Optional.empty();
    }
    int to = name.naming().surface().indexOf(" to ");
    String of = to < 0 ? "" : name.naming().surface().substring(to);
    String id = name.naming().readings().get(0).parent();
    boolean plural = Heads.noun(of).filter(Heads::plural).isPresent();
    return id == null || of.isEmpty() || plural
        ? Optional.empty()
        : knowledge.register().find(id).map(parent -> Cited.of(parent, name.span()));
  }

  private static boolean named(Sighting subject) {
    return subject instanceof Name || subject instanceof Title || subject instanceof Protocol;
  }

  private void other(Other other, Joined joined) {
    Citation citation = other.citation();
    if (citation == null) {
      laws.law(joined.span());
      return;
    }
    if (citation.kind() == CitationKind.NATIONAL_LAW) {
      laws.law(joined.span());
    } else {
      laws.lift();
    }
    context.other(joined.span().end());
    citations.add(joined.pinpoints().isEmpty() ? citation : pinpointed(citation, joined));
  }

  private static Citation pinpointed(Citation citation, Joined joined) {
    return new Citation(
        joined.span(),
        citation.cited(),
        citation.verdict(),
        citation.candidates(),
        citation.antecedent(),
        joined.pinpoints(),
        citation.confidence(),
        citation.rule());
  }
}
