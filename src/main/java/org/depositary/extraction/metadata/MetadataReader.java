package org.depositary.extraction.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.DetectedMetadata;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.Quotation;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what a text says about itself, out of its first lines. */
public final class MetadataReader {

  private static final int FIRST_SENTENCES = 2;
  private static final int LEAD = 1500;
  private static final int NEWS_QUOTATIONS = 2;

  /** Page furniture in text order; figures and entities are looked for outside it. */
  public List<Boilerplate> furniture(CutText text) {
    return FurnitureReader.read(text);
  }

  /** The metadata of a text; mentions and quotations in text order. */
  public DetectedMetadata read(
      CutText text,
      List<Boilerplate> furniture,
      List<Mention> mentions,
      List<Quotation> quotations) {
    Head head = Head.of(text, furniture);
    HeadLines lines = HeadLines.read(head.lines(), mentions);
    Optional<Dateline> dateline = dateline(text, head, mentions);
    Optional<Detected> agency = dateline.map(Dateline::agency);
    if (agency.isEmpty()) {
      agency = reporting(text, head, mentions);
    }
    Detected date = lines.date();
    if (date == null) {
      date = crawled(furniture, mentions, dateline);
    }
    Detected type = lines.type();
    boolean sent = agency.isPresent() || dateline.isPresent();
    if (type == null && (sent || quotesPeople(mentions, quotations))) {
      type = new Detected(null, "news", 0.6);
    }
    List<Detected> issuers = lines.issuers();
    return new DetectedMetadata(
        lines.heading(),
        lines.number(),
        date,
        dateline.map(Dateline::place).orElse(null),
        agency.orElse(null),
        issuers.isEmpty() ? agency.map(List::of).orElse(List.of()) : issuers,
        type,
        LanguageReader.read(text).orElse(null),
        furniture);
  }

  // A text without a type of its own that quotes people again and again is news.
  private static boolean quotesPeople(List<Mention> mentions, List<Quotation> quotations) {
    Set<String> people = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PERSON) {
        people.add(mention.name());
      }
    }
    int quoted = 0;
    for (Quotation quotation : quotations) {
      quoted += people.contains(quotation.voice().voice()) ? 1 : 0;
    }
    return quoted >= NEWS_QUOTATIONS;
  }

  private static Optional<Dateline> dateline(CutText text, Head head, List<Mention> mentions) {
    for (Sentence line : head.lines()) {
      Optional<Dateline> found = Dateline.at(text, line.start(0), mentions);
      if (found.isPresent()) {
        return found;
      }
    }
    return head.prose() < 0 ? Optional.empty() : Dateline.at(text, head.prose(), mentions);
  }

  private static Optional<Detected> reporting(CutText text, Head head, List<Mention> mentions) {
    if (head.prose() < 0) {
      return Optional.empty();
    }
    int seen = 0;
    for (Sentence sentence : text.sentences()) {
      if (seen > FIRST_SENTENCES || sentence.start() > head.prose() + LEAD) {
        break;
      }
      if (sentence.end() > head.prose()) {
        seen++;
        Optional<Detected> found = Dateline.reporting(sentence, mentions);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  // The day in the furniture or in the dateline, whichever is whole.
  private static @Nullable Detected crawled(
      List<Boilerplate> furniture, List<Mention> mentions, Optional<Dateline> line) {
    List<Span> places = new ArrayList<>();
    furniture.stream()
        .filter(f -> f.kind() == Boilerplate.FurnitureKind.CRAWLER)
        .forEach(f -> places.add(f.span()));
    line.map(Dateline::place).map(Detected::span).ifPresent(places::add);
    for (Span place : places) {
      for (Mention mention : mentions) {
        if (mention.span().start() >= place.end()) {
          break;
        }
        if (place.contains(mention.span()) && HeadLines.day(mention)) {
          return HeadLines.dated(mention);
        }
      }
    }
    return null;
  }
}
