package org.depositary.extraction.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Citation;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** One run over the signs of one text. Not thread-safe. */
final class ResolutionReading {

  private static final List<String> NUMBER_WORDS =
      List.of("Nos.", "No.", "Nos", "No", "numbers", "number", "n\u00b0", "\u2116");

  private final String text;
  private final List<Sign> signs;
  private final OrganContext context;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Citation> unnumbered = new ArrayList<>();
  private final UnnumberedResolutions generic;
  private int lastEnd;

  ResolutionReading(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
    this.context = new OrganContext(text, signs);
    this.generic = new UnnumberedResolutions(text, signs);
  }

  void read() {
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      switch (sign.kind()) {
        case ORGAN -> organ(i);
        case SYMBOL -> symbol(i);
        case RESOLUTION -> resolution(i);
        default -> {}
      }
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Citation> unnumbered() {
    return unnumbered;
  }

  private void organ(int index) {
    context.pass(signs.get(index));
    generic.affirmedBy(index, lastEnd).ifPresent(this::keep);
  }

  private void symbol(int index) {
    Sign sign = signs.get(index);
    // Not bounded by the end of a list: a running head may stand between its members.
    if (Prose.at(text, sign.end()) != '/') {
      return;
    }
    context.pass(sign);
    ResolutionNumber.at(text, sign.end() + 1)
        .ifPresent(number -> named(start(index), number, number.end(), sign.code()));
  }

  // "resolution S/RES/822 (1993)" is one citation.
  private int start(int symbol) {
    if (symbol > 0) {
      Sign before = signs.get(symbol - 1);
      if (before.kind() == Sign.Kind.RESOLUTION
          && before.start() >= lastEnd
          && Prose.afterBlanks(text, before.end()) == signs.get(symbol).start()) {
        return startOfName(symbol - 1);
      }
    }
    return signs.get(symbol).start();
  }

  private void resolution(int index) {
    Sign sign = signs.get(index);
    if (sign.start() < lastEnd || Prose.at(text, sign.start() - 1) == '/') {
      return;
    }
    boolean plural = UnnumberedResolutions.isPlural(text, sign);
    Optional<Sign> organ = organBefore(index).or(() -> organAfter(index, sign.end()));
    int at = numberStart(organ.isPresent() ? Math.max(sign.end(), organ.get().end()) : sign.end());
    Optional<ResolutionNumber> first = ResolutionNumber.at(text, at);
    if (first.isEmpty()) {
      generic.at(index, organ).ifPresent(this::keep);
      return;
    }
    List<ResolutionNumber> numbers = list(first.get(), plural);
    if (numbers.size() > 1) {
      members(numbers, organ, index);
    } else {
      single(first.get(), organ, index);
    }
  }

  private void single(ResolutionNumber number, Optional<Sign> before, int index) {
    Optional<Sign> organ = before.or(() -> organAfter(index, number.end()));
    int end = organ.isPresent() ? Math.max(number.end(), organ.get().end()) : number.end();
    if (organ.isPresent()) {
      named(startOfName(index), number, end, organ.get().code());
    } else {
      drafts.add(
          new Draft(
              new Span(startOfName(index), end),
              number,
              context.organOf(number, index),
              number.year(),
              false));
      lastEnd = end;
    }
  }

  private void members(List<ResolutionNumber> numbers, Optional<Sign> before, int index) {
    ResolutionNumber last = numbers.get(numbers.size() - 1);
    Optional<Sign> organ = before.or(() -> organAfter(index, last.end()));
    String first = organ.map(Sign::code).orElseGet(() -> context.organOf(numbers.get(0), index));
    for (ResolutionNumber number : numbers) {
      // Who adopted the first of a list adopted all that it can have adopted.
      boolean same = organ.isPresent() || Organs.canHaveAdopted(first, number);
      String adopter = same ? first : context.organOf(number, index);
      drafts.add(
          new Draft(
              new Span(number.start(), number.end()),
              number,
              adopter,
              sharedYear(number, last),
              organ.isPresent()));
    }
    lastEnd = last.end();
  }

  private static @Nullable Integer sharedYear(ResolutionNumber number, ResolutionNumber last) {
    boolean plain = number.form() == ResolutionNumber.Form.PLAIN;
    return number.year() == null && plain ? last.year() : number.year();
  }

  private void named(int start, ResolutionNumber number, int end, String organ) {
    drafts.add(new Draft(new Span(start, end), number, organ, number.year(), true));
    lastEnd = Math.max(lastEnd, end);
  }

  private void keep(Citation citation) {
    unnumbered.add(citation);
    lastEnd = citation.span().end();
  }

  private List<ResolutionNumber> list(ResolutionNumber first, boolean plural) {
    List<ResolutionNumber> numbers = new ArrayList<>();
    numbers.add(first);
    Optional<ResolutionNumber> next = Optional.of(first);
    while (next.isPresent()) {
      ResolutionNumber before = next.get();
      next =
          ResolutionNumber.at(text, pastSeparator(before.resume()))
              .filter(number -> belongs(number, first, plural));
      next.ifPresent(numbers::add);
    }
    return numbers;
  }

  // "resolutions 822, 853 and 874" goes on, "resolution 822, 12 of its members" does not.
  private static boolean belongs(ResolutionNumber number, ResolutionNumber first, boolean plural) {
    if (number.form() != first.form()) {
      return plural && number.year() != null;
    }
    boolean bare = number.form() == ResolutionNumber.Form.PLAIN && number.year() == null;
    int digits = number.key().length() - first.key().length();
    return !bare || plural && digits >= -1 && digits <= 1;
  }

  private int pastSeparator(int from) {
    int at = Prose.afterBlanks(text, from);
    char unit = Prose.at(text, at);
    boolean mark = unit == ',' || unit == ';' || unit == '&';
    int word = Prose.afterBlanks(text, mark ? at + 1 : at);
    boolean and = Prose.startsWord(text, word, "and") || Prose.startsWord(text, word, "or");
    if (!mark && !and) {
      return text.length();
    }
    return and ? Prose.afterBlanks(text, Prose.wordEnd(text, word)) : word;
  }

  private int numberStart(int from) {
    int at = Prose.at(text, from) == '.' ? from + 1 : from;
    at = Prose.afterBlanks(text, at);
    for (String word : NUMBER_WORDS) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return Prose.afterBlanks(text, at + word.length());
      }
    }
    return Prose.at(text, at) == '(' ? at + 1 : at;
  }

  private int startOfName(int index) {
    return organBefore(index).map(Sign::start).orElseGet(() -> unitedNations(index));
  }

  // "UN resolution 1701": no organ, but part of the name.
  private int unitedNations(int index) {
    int start = signs.get(index).start();
    int end = Prose.beforeBlanks(text, start, lastEnd);
    for (String name : List.of("UN", "U.N.", "United Nations")) {
      if (text.startsWith(name, end - name.length()) && end - name.length() >= lastEnd) {
        return end - name.length();
      }
    }
    return start;
  }

  private Optional<Sign> organBefore(int index) {
    Sign sign = signs.get(index);
    if (!sign.code().isEmpty()) {
      return Optional.of(sign);
    }
    if (index == 0 || signs.get(index - 1).kind() != Sign.Kind.ORGAN) {
      return Optional.empty();
    }
    Sign organ = signs.get(index - 1);
    int end = organ.end();
    if (Prose.at(text, end) == '\'' || Prose.at(text, end) == '\u2019') {
      end += Prose.at(text, end + 1) == 's' ? 2 : 1;
    }
    boolean adjacent = Prose.afterBlanks(text, end) == sign.start();
    return adjacent && organ.start() >= lastEnd ? Optional.of(organ) : Optional.empty();
  }

  private Optional<Sign> organAfter(int index, int from) {
    int of = Prose.afterBlanks(text, from);
    if (!Prose.startsWord(text, of, "of")) {
      return Optional.empty();
    }
    int the = Prose.afterBlanks(text, of + 2);
    int name = Prose.startsWord(text, the, "the") ? Prose.afterBlanks(text, the + 3) : the;
    for (int i = index + 1; i < signs.size() && signs.get(i).start() <= name; i++) {
      if (signs.get(i).start() == name && signs.get(i).kind() == Sign.Kind.ORGAN) {
        return Optional.of(signs.get(i));
      }
    }
    return Optional.empty();
  }
}
