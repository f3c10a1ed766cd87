package org.depositary.extraction.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depositary.extraction.Authority.CitedConvention;
import org.depositary.extraction.Citation;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.authority.AuthorityReader;
import org.depositary.extraction.register.Register;
import org.depositary.text.Span;
import org.depositary.text.Text;

/**
 * Texts with the expected spans in brackets.
 *
 * <p>Square brackets are the picture's own; the expectation lists, for each of them, {@code id
 * pinpoints}, with a mark in front for any verdict but RESOLVED and SET: {@code ~} ANAPHORA, {@code
 * ?} AMBIGUOUS (the id of the best candidate), {@code !} NOT_IN_REGISTER (the title and year as
 * written), {@code *} GENERIC.
 */
final class Pictures {

  private static final CitationReader READER = new CitationReader(Register.load());
  private static final AuthorityReader AUTHORITIES = new AuthorityReader();

  private Pictures() {}

  static void assertCitations(String picture, String... expected) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < picture.length(); i++) {
      char unit = picture.charAt(i);
      if (unit == '[') {
        start = text.length();
      } else if (unit == ']') {
        spans.add(new Span(start, text.length()));
      } else {
        text.append(unit);
      }
    }
    List<Citation> found = read(text.toString());
    assertThat(found.stream().map(Pictures::print).toList()).as(picture).containsExactly(expected);
    assertThat(found.stream().map(Citation::span).toList()).as(picture).isEqualTo(spans);
  }

  static void assertNone(String text) {
    assertThat(read(text).stream().map(Pictures::print).toList()).as(text).isEmpty();
  }

  static List<Citation> read(String text) {
    return READER.read(Text.of(text), AUTHORITIES.read(Text.of(text))).stream()
        .filter(citation -> citation.kind() == CitationKind.CONVENTION)
        .toList();
  }

  private static String print(Citation citation) {
    String pinpoints =
        citation.pinpoints().stream()
            .map(Pinpoint::provision)
            .map(provision -> provision.startsWith("art_") ? provision.substring(4) : provision)
            .map(
                provision ->
                    provision.replaceAll(
                        "__(?:(?:para|point|subpoint)_|(?=sentence|chapeau|in_fine))", "/"))
            .collect(Collectors.joining(" "));
    String name = mark(citation.verdict()) + name(citation);
    return pinpoints.isEmpty() ? name : name + ' ' + pinpoints;
  }

  private static String name(Citation citation) {
    CitedConvention cited =
        citation.verdict() == Verdict.AMBIGUOUS
            ? citation.candidates().get(0).convention()
            : (CitedConvention) citation.cited();
    if (cited.id() != null) {
      return cited.id();
    }
    return cited.title() == null
        ? ""
        : cited.title() + (cited.year() == null ? "" : " " + cited.year());
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case RESOLVED, SET -> "";
      case ANAPHORA -> "~";
      case AMBIGUOUS -> "?";
      case NOT_IN_REGISTER -> "!";
      case GENERIC -> "*";
    };
  }
}
