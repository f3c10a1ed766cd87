package org.depositary.extraction;

import java.util.List;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about itself, beside what a client says of it; null where it says nothing.
 *
 * @param title the headline as written
 * @param number of the document, without "No."
 * @param date EDTF
 * @param dateline the place a report was sent from; the span holds all of the dateline
 * @param agency the news agency
 * @param issuers who speaks in the document
 * @param type "joint statement", "letter", "news"...
 * @param language of the running text
 * @param boilerplate page furniture, in text order
 */
public record DetectedMetadata(
    @Nullable Detected title,
    @Nullable Detected number,
    @Nullable Detected date,
    @Nullable Detected dateline,
    @Nullable Detected agency,
    List<Detected> issuers,
    @Nullable Detected type,
    @Nullable Language language,
    List<Boilerplate> boilerplate) {

  public DetectedMetadata {
    issuers = List.copyOf(issuers);
    boilerplate = List.copyOf(boilerplate);
  }

  /**
   * One thing that the text says about itself.
   *
   * @param span the words that say it, in UTF-16 units; null where the text as a whole does
   */
  public record Detected(@Nullable Span span, String value, double confidence) {}

  /**
   * The language of a text.
   *
   * @param code ISO 639-1
   * @param confidence above 0, at most 1
   */
  public record Language(String code, double confidence) {}

  /** Page furniture: no part of what the document says. */
  public record Boilerplate(Span span, FurnitureKind kind) {

    /** What the furniture is for. */
    public enum FurnitureKind {
      NAVIGATION,
      SHARING,
      RIGHTS,
      COOKIES,
      /** Left by the program that fetched the page. */
      CRAWLER
    }
  }
}
