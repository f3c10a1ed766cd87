package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.citation.Subjects.Weighed;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.extraction.sighting.Sighting.Protocol;
import org.depositary.extraction.sighting.Sighting.Title;
import org.depositary.text.Span;

/** Decides whose protocol is meant, and what a noun with nothing but a year means. */
final class ProtocolResolver {

  private static final String OF_CONVENTION = "protocol-of-convention";
  private static final String SEVERAL = "One of several protocols to that convention.";

  private final String text;
  private final Protocols protocols;
  private final Sets sets;
  private final Antecedents context;
  private final Subjects subjects;

  ProtocolResolver(String text, Knowledge knowledge, Antecedents context) {
    this.text = text;
    this.protocols = knowledge.protocols();
    this.sets = new Sets(knowledge.register());
    this.context = context;
    this.subjects = new Subjects(text);
  }

  /**
   * Whose protocol it is.
   *
   * @param parent what the words behind "to the" resolved to
   */
  Optional<Outcome> resolve(Protocol protocol, Joined joined, Outcome parent) {
    Convention convention = parent.convention();
    if (convention == null) {
      return Optional.empty();
    }
    List<Convention> children = children(protocol, convention, joined);
    if (children.size() > 1) {
      // "the Optional Protocol thereto on the involvement of children in armed conflict"
      Weighed weighed = subjects.behind(protocol.span().end(), children);
      children = weighed.leads() ? weighed.ranked().subList(0, 1) : children;
    }
    if (protocol.protocol() instanceof Pointer pointer && children.size() > 1) {
      Optional<Convention> set = one(children, convention, pointer);
      if (set.isPresent()) {
        return Optional.of(sets.outcome(set.get(), joined, OF_CONVENTION));
      }
    }
    return switch (children.size()) {
      case 0 -> Optional.of(Outcome.unregistered(title(protocol, convention), 0));
      case 1 -> Optional.of(single(children.get(0), parent, protocol));
      default ->
          Optional.of(
              Outcome.ambiguous(Ranking.each(children, SEVERAL), "one-of-several-protocols"));
    };
  }

  // "the Protocols thereto" have the title that "thereto" stands for.
  private String title(Protocol protocol, Convention parent) {
    return protocol.parent() instanceof Sighting.Back
        ? words(protocol.protocol().span()) + " to the " + parent.title()
        : words(protocol.span());
  }

  private List<Convention> children(Protocol protocol, Convention parent, Joined joined) {
    if (protocol.protocol() instanceof Name name) {
      List<Convention> readings = new ArrayList<>(name.naming().readings());
      if (readings.size() == 1) {
        return readings;
      }
      readings.removeIf(reading -> !Protocols.child(reading, parent));
      Evidence.keep(readings, reading -> Fit.held(reading, joined.pinpoints()));
      return readings;
    }
    return protocols.of(parent, words(protocol.protocol().span()), joined.pinpoints());
  }

  private static Outcome single(Convention child, Outcome parent, Protocol protocol) {
    if (parent.verdict() != Verdict.ANAPHORA) {
      return Outcome.resolved(child, 0.95, OF_CONVENTION);
    }
    Span antecedent = parent.antecedent();
    Span followed = antecedent == null ? protocol.parent().span() : antecedent;
    return Outcome.anaphora(Cited.of(child, followed), 0.85, OF_CONVENTION);
  }

  // "its Optional Protocol": the one protocol of what was cited last, or the set of several.
  Optional<Cited> child(Pointer pointer, Joined joined) {
    if (Heads.singular(pointer.head()) != Word.PROTOCOL) {
      return Optional.empty();
    }
    for (Cited cited : context.recent()) {
      Convention parent = cited.convention();
      List<Convention> children =
          parent == null
              ? List.of()
              : protocols.of(parent, words(pointer.span()), joined.pinpoints());
      if (parent != null && !children.isEmpty()) {
        return one(children, parent, pointer).map(child -> Cited.of(child, cited.span()));
      }
    }
    return Optional.empty();
  }

  private Optional<Convention> one(List<Convention> children, Convention parent, Pointer pointer) {
    if (children.size() == 1) {
      return Optional.of(children.get(0));
    }
    return Heads.plural(pointer.head()) ? protocols.setOf(children, parent) : Optional.empty();
  }

  /** "the Protocol of 1967": a year alone picks among what was cited and its protocols. */
  Optional<Outcome> dated(Title title) {
    Optional<Word> noun = Heads.noun(title.title());
    if (title.year() == 0 || noun.isEmpty() || title.title().indexOf(' ') >= 0) {
      return Optional.empty();
    }
    for (Cited cited : context.recent()) {
      Optional<Cited> meant = dated(cited, noun.get(), title.year());
      if (meant.isPresent()) {
        return meant.map(found -> Outcome.anaphora(found, 0.85, "noun-and-year"));
      }
    }
    return Optional.empty();
  }

  private Optional<Cited> dated(Cited cited, Word noun, int year) {
    Convention convention = cited.convention();
    if (convention == null) {
      return Optional.empty();
    }
    if (Heads.fits(convention, noun) && Evidence.dated(convention, year)) {
      return Optional.of(cited);
    }
    List<Convention> children =
        noun == Word.PROTOCOL ? protocols.of(convention, "", List.of()) : List.of();
    List<Convention> fitting =
        children.stream()
            .filter(child -> child.year() != null && Evidence.dated(child, year))
            .toList();
    return fitting.size() == 1
        ? Optional.of(Cited.of(fitting.get(0), cited.span()))
        : Optional.empty();
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }
}
