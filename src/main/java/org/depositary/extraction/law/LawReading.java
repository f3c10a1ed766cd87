package org.depositary.extraction.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** One run over the signs of one text. Not thread-safe. */
final class LawReading {

  private static final Set<String> OWNERS = Set.of("the", "its", "their", "our", "this", "his");

  private final String text;
  private final List<Sign> signs;
  private final List<Citation> found = new ArrayList<>();
  private final Map<String, Citation> byLastWords = new HashMap<>();
  private final Acronyms acronyms = new Acronyms();
  private int lastEnd;

  LawReading(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
  }

  List<Citation> read() {
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      if (sign.start() >= lastEnd && !isInsideName(i)) {
        title(sign).ifPresent(title -> keep(title, sign));
      }
    }
    found.addAll(acronyms.later(text));
    return found;
  }

  // The "Code" of a "Criminal Code Act" is no law of its own.
  private boolean isInsideName(int index) {
    return index + 1 < signs.size()
        && signs.get(index + 1).kind() == Sign.Kind.ACT
        && signs.get(index).kind() != Sign.Kind.ACT
        && Prose.afterBlanks(text, signs.get(index).end()) == signs.get(index + 1).start();
  }

  private Optional<Title> title(Sign sign) {
    return switch (sign.kind()) {
      case ACT -> Acts.at(text, sign, lastEnd);
      case CODE -> Codes.code(text, sign, lastEnd);
      case CONSTITUTION -> Codes.constitution(text, sign, lastEnd);
      case LAW -> NumberedLaws.law(text, sign, lastEnd);
      case STATUTE_BOOK -> NumberedLaws.ofUnitedStates(text, sign, lastEnd);
      case EU_LAW -> NumberedLaws.ofUnion(text, sign, lastEnd);
      case GENERIC_LAW -> Optional.of(Title.bare(withOwner(sign), sign.end()));
      default -> Optional.empty();
    };
  }

  private void keep(Title title, Sign sign) {
    if (title.full()) {
      named(title, sign);
    } else if (sign.kind() == Sign.Kind.GENERIC_LAW) {
      add(citation(title, null, Verdict.GENERIC));
    } else {
      bare(title, sign);
    }
  }

  private void named(Title title, Sign sign) {
    String jurisdiction =
        title.jurisdiction().isEmpty()
            ? acronyms.stateInBrackets(text, title.end())
            : title.jurisdiction();
    Citation citation =
        citation(title, jurisdiction.isEmpty() ? null : jurisdiction, Verdict.RESOLVED);
    add(citation);
    byLastWords.put(lastWords(sign), citation);
    byLastWords.put(text.substring(sign.start(), sign.end()), citation);
    acronyms.define(text, citation);
  }

  // "the Constitution", "the Criminal Code", "the Act": whatever the text named so before. A bare
  // "Act" without that is any act.
  private void bare(Title title, Sign sign) {
    boolean several = title.start() < sign.start();
    if (!several
        && !OWNERS.contains(LawName.lastWord(text, sign.start(), 0).toLowerCase(Locale.ROOT))) {
      return;
    }
    Citation antecedent = byLastWords.get(lastWords(sign));
    boolean otherYear = several && Prose.isDigit(text.charAt(title.start()));
    if (antecedent != null && !otherYear) {
      add(
          new Citation(
              new Span(title.start(), title.end()),
              antecedent.cited(),
              Verdict.ANAPHORA,
              List.of(),
              antecedent.span(),
              List.of(),
              0.8,
              "law-anaphora"));
    } else if (sign.kind() != Sign.Kind.ACT) {
      add(citation(title, null, Verdict.GENERIC));
    }
  }

  // "Penal Code" and "Labour Code" are two laws, "Constitution" is one.
  private String lastWords(Sign sign) {
    String word = text.substring(sign.start(), sign.end());
    return sign.kind() == Sign.Kind.CODE
        ? LawName.lastWord(text, sign.start(), 0) + " " + word
        : word;
  }

  private int withOwner(Sign sign) {
    String owner = LawName.lastWord(text, sign.start(), lastEnd);
    boolean owned = owner.equals("its") || owner.equals("their");
    return owned ? Prose.beforeBlanks(text, sign.start(), lastEnd) - owner.length() : sign.start();
  }

  private Citation citation(Title title, @Nullable String jurisdiction, Verdict verdict) {
    boolean full = verdict == Verdict.RESOLVED;
    String name = text.substring(title.start(), title.end());
    return new Citation(
        new Span(title.start(), title.end()),
        new Authority.NationalLaw(name.replace('\n', ' ').replace('\u00a0', ' '), jurisdiction),
        verdict,
        List.of(),
        null,
        List.of(),
        full ? 0.9 : 0.6,
        full ? "law-name" : "law-generic");
  }

  private void add(Citation citation) {
    found.add(citation);
    lastEnd = citation.span().end();
  }
}
