package org.depositary.extraction.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depositary.extraction.Authority.BodyOfLaw;
import org.depositary.extraction.Authority.CitedConvention;
import org.depositary.extraction.Authority.Decision;
import org.depositary.extraction.Authority.NationalLaw;
import org.depositary.extraction.Authority.Resolution;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Figure;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Pinpoint;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in the words of a sample's expectations.
 *
 * @param kind convention, decision, resolution, law, body of law, mention, figure
 * @param span in UTF-16 units
 * @param facts what is known of it, by the names that the expectations use
 */
public record Finding(String kind, Span span, Map<String, String> facts) {

  /** Everything of an extraction. */
  static List<Finding> of(Extraction extraction, String text) {
    List<Finding> findings = new ArrayList<>();
    extraction.citations().forEach(citation -> findings.add(of(citation)));
    extraction.mentions().forEach(mention -> findings.add(of(mention)));
    extraction.figures().forEach(figure -> findings.add(of(figure, text)));
    return findings;
  }

  private static Finding of(Citation citation) {
    Facts facts = new Facts().with("verdict", citation.verdict());
    facts.with(
        "provisions",
        citation.pinpoints().stream().map(Pinpoint::provision).collect(Collectors.joining(" ")));
    String kind = describe(citation, facts);
    return new Finding(kind, citation.span(), facts.known);
  }

  private static String describe(Citation citation, Facts facts) {
    if (citation.cited() instanceof CitedConvention convention) {
      facts.with("id", convention.id());
      return "convention";
    }
    if (citation.cited() instanceof Decision decision) {
      facts.with("name", decision.name()).with("number", decision.number());
      facts.with("court", decision.court()).with("date", decision.date());
      return "decision";
    }
    if (citation.cited() instanceof Resolution resolution) {
      facts.with("body", resolution.body()).with("number", resolution.number());
      facts.with("year", resolution.year());
      return "resolution";
    }
    if (citation.cited() instanceof NationalLaw law) {
      facts.with("title", law.title());
      return "law";
    }
    facts.with("name", ((BodyOfLaw) citation.cited()).name());
    return "body of law";
  }

  private static Finding of(Mention mention) {
    Facts facts = new Facts().with("type", mention.type()).with("name", mention.name());
    facts.with("role", String.join("; ", mention.roles()));
    facts.with("date", mention.date() == null ? null : mention.date().edtf());
    return new Finding("mention", mention.span(), facts.known);
  }

  private static Finding of(Figure figure, String text) {
    Facts facts = new Facts().with("value", plain(figure.value())).with("min", plain(figure.min()));
    facts.with("max", plain(figure.max())).with("qualifier", figure.qualifier());
    facts.with("category", figure.category()).with("group", figure.group());
    Span whole = figure.subsetOf();
    facts.with("subset", whole == null ? null : text.substring(whole.start(), whole.end()));
    facts.with("mentions", figure.mentions().size());
    return new Finding("figure", figure.span(), facts.known);
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  /** True for what a sample has to list in full: citations, figures and persons. */
  boolean mustBeExpected() {
    return !kind.equals("mention") || "PERSON".equals(facts.get("type"));
  }

  String picture(String text) {
    return kind + " | " + text.substring(span.start(), span.end()) + " | " + facts;
  }

  private static final class Facts {
    private final Map<String, String> known = new LinkedHashMap<>();

    Facts with(String name, @Nullable Object value) {
      if (value != null) {
        known.put(name, value.toString());
      }
      return this;
    }
  }
}
