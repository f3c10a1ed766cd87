package org.depositary.extraction.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.extraction.sign.WrittenDate;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decisions known by court, by court and date, or from what was said before.
 *
 * <p>"Its judgment of 22 April 2010, the European Court" keeps both. Decisions of a court that
 * every state has are left alone unless dated.
 */
final class UnnamedDecisions {

  private static final int FARTHEST_ANTECEDENT = 2000;
  private static final List<String> SAID =
      List.of(
          "above mentioned",
          "above-mentioned",
          "abovementioned",
          "aforementioned",
          "aforesaid",
          "said");
  private static final Set<String> COURTS =
      Set.of("court", "Court", "courts", "Courts", "tribunal", "Tribunal", "tribunals", "Chamber");
  private static final Set<String> KINDS =
      Set.of("international", "regional", "national", "domestic", "supranational");
  private static final Set<String> VERBS =
      Set.of(
          "approved", "upheld", "confirmed", "recognised", "recognized", "established", "affirmed");

  private final String text;
  private final List<Sign> signs;
  private final Courts courts;

  UnnamedDecisions(String text, List<Sign> signs, Courts courts) {
    this.text = text;
    this.signs = signs;
    this.courts = courts;
  }

  /** A decision at the sign of the word. */
  Optional<Citation> at(int index, int floor, List<Citation> found) {
    Sign sign = signs.get(index);
    if (sign.kind() == Sign.Kind.CASE) {
      return Optional.empty();
    }
    Optional<Citation> said = said(sign, floor, found);
    if (said.isPresent()) {
      return said;
    }
    Optional<WrittenDate> dated = dateAfter(sign.end());
    int dateEnd = dated.map(WrittenDate::end).orElse(sign.end());
    Optional<Sign> court = ownerBefore(index, floor).or(() -> courtAfter(index, dateEnd));
    if (court.isEmpty()) {
      return dated
          .flatMap(date -> ofNearCourt(index, date))
          .or(() -> dated.isEmpty() ? generic(sign) : Optional.empty());
    }
    int end = Math.max(dateEnd, court.get().end());
    Optional<WrittenDate> late = dated.isPresent() ? Optional.empty() : dateAfter(end);
    Span span =
        new Span(
            Math.min(sign.start(), court.get().start()), late.map(WrittenDate::end).orElse(end));
    String date = dated.or(() -> late).map(WrittenDate::iso).orElse(null);
    boolean namedNext =
        date == null && Prose.startsWord(text, Prose.afterBlanks(text, span.end()), "in");
    return namedNext || date == null && !Courts.isInternational(court.get().code())
        ? Optional.empty()
        : Optional.of(unnamed(span, court.get().code(), date, text.charAt(sign.end() - 1) == 's'));
  }

  // "decisions of the court": none in particular.
  private Optional<Citation> generic(Sign sign) {
    int of = Prose.afterBlanks(text, sign.end());
    if (text.charAt(sign.end() - 1) != 's' || !Prose.startsWord(text, of, "of")) {
      return Optional.empty();
    }
    int the = Prose.afterBlanks(text, of + 2);
    boolean the3 = Prose.startsWord(text, the, "the");
    int noun = the3 ? Prose.afterBlanks(text, the + 3) : the;
    int kind = Prose.wordEnd(text, noun);
    boolean qualified = KINDS.contains(text.substring(noun, kind));
    int head = qualified ? Prose.afterBlanks(text, kind) : noun;
    int end = Prose.wordEnd(text, head);
    String word = text.substring(head, end);
    int next = Prose.afterBlanks(text, end);
    boolean goesOn =
        Prose.startsWord(text, next, "of") || Capitals.isName(text, next) && next > end;
    return (the3 ? COURTS.contains(word) : word.equals("courts") || word.equals("tribunals"))
            && !goesOn
        ? Optional.of(unnamed(new Span(sign.start(), end), null, null, true))
        : Optional.empty();
  }

  private Optional<Citation> ofNearCourt(int index, WrittenDate date) {
    String near = courts.near(index);
    Span span = new Span(signs.get(index).start(), date.end());
    return near.isEmpty() ? Optional.empty() : Optional.of(unnamed(span, near, date.iso(), false));
  }

  /** "approved by the international court", after a decision of one. */
  Optional<Citation> byTheCourt(Sign court, int floor, List<Citation> found) {
    int at = Prose.beforeBlanks(text, court.start(), floor);
    if (!Prose.endsWord(text, at, "the") || found.isEmpty()) {
      return Optional.empty();
    }
    int by = Prose.beforeBlanks(text, at - 3, floor);
    int verbEnd = Prose.endsWord(text, by, "by") ? Prose.beforeBlanks(text, by - 2, floor) : by;
    int verb = Prose.wordStart(text, verbEnd, floor);
    return VERBS.contains(text.substring(verb, verbEnd))
        ? follow(new Span(verb, court.end()), found)
        : Optional.empty();
  }

  // "the above-mentioned court's decision"
  private Optional<Citation> said(Sign sign, int floor, List<Citation> found) {
    int end = Prose.beforeBlanks(text, sign.start(), floor);
    for (String owner : List.of("court's", "court\u2019s", "Court's", "Court\u2019s")) {
      if (Prose.endsWord(text, end, owner)) {
        end = Prose.beforeBlanks(text, end - owner.length(), floor);
      }
    }
    for (String said : SAID) {
      if (Prose.endsWord(text, end, said) && end - said.length() >= floor) {
        return follow(new Span(end - said.length(), sign.end()), found);
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation> follow(Span span, List<Citation> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Citation last = found.get(found.size() - 1);
    if (span.start() - last.span().end() > FARTHEST_ANTECEDENT) {
      return Optional.empty();
    }
    Span antecedent = last.antecedent() == null ? last.span() : last.antecedent();
    return Optional.of(
        new Citation(
            span,
            last.cited(),
            Verdict.ANAPHORA,
            List.of(),
            antecedent,
            List.of(),
            0.7,
            "decision-anaphora"));
  }

  private Optional<Sign> ownerBefore(int index, int floor) {
    if (index == 0 || signs.get(index - 1).kind() != Sign.Kind.COURT) {
      return Optional.empty();
    }
    Sign court = signs.get(index - 1);
    int end = court.end();
    if (Prose.at(text, end) == '\'' || Prose.at(text, end) == '\u2019') {
      end += Prose.at(text, end + 1) == 's' ? 2 : 1;
    }
    boolean beside = Prose.afterBlanks(text, end) == signs.get(index).start();
    return beside && court.start() >= floor ? Optional.of(court) : Optional.empty();
  }

  // "of the Court", "by the Court", or the court after the comma that closes "in its judgment of".
  private Optional<Sign> courtAfter(int index, int from) {
    int at = Prose.afterBlanks(text, from);
    if (Prose.at(text, at) == ',' && from > signs.get(index).end()) {
      at = Prose.afterBlanks(text, at + 1);
    } else if (Prose.startsWord(text, at, "of") || Prose.startsWord(text, at, "by")) {
      at = Prose.afterBlanks(text, at + 2);
    } else {
      return Optional.empty();
    }
    int name = Prose.startsWord(text, at, "the") ? Prose.afterBlanks(text, at + 3) : at;
    for (int i = index + 1; i < signs.size() && signs.get(i).start() <= name; i++) {
      if (signs.get(i).start() == name && signs.get(i).kind() == Sign.Kind.COURT) {
        return Optional.of(signs.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<WrittenDate> dateAfter(int from) {
    int at = Prose.afterBlanks(text, from);
    int word = Prose.wordEnd(text, at);
    return Set.of("of", "on", "dated", "delivered").contains(text.substring(at, word))
        ? WrittenDate.at(text, Prose.afterBlanks(text, word))
        : Optional.empty();
  }

  private static Citation unnamed(
      Span span, @Nullable String court, @Nullable String date, boolean plural) {
    return new Citation(
        span,
        new Authority.Decision(null, court, null, date, null),
        plural && date == null ? Verdict.GENERIC : Verdict.NOT_IN_REGISTER,
        List.of(),
        null,
        List.of(),
        date == null ? 0.7 : 0.9,
        date == null ? "decision-court" : "decision-court-date");
  }
}
