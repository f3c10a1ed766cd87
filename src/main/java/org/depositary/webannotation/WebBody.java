package org.depositary.webannotation;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about the words. */
@Schema(
    name = "WebBody",
    description = "What is said about the words: a sentence or a link.",
    oneOf = {WebBody.Sentence.class, WebBody.Link.class},
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TextualBody", schema = WebBody.Sentence.class),
      @DiscriminatorMapping(value = "SpecificResource", schema = WebBody.Link.class)
    })
public sealed interface WebBody {

  /** A sentence about the words. */
  @Schema(name = "TextualBody", description = "A sentence about the words.")
  record Sentence(
      @Schema(
              implementation = String.class,
              enumeration = "TextualBody",
              description = "Tells the bodies apart.")
          String type,
      @Schema(
              description = "The sentence.",
              examples = "Convention, resolved, Genocide Convention, article 6",
              maxLength = 5000)
          String value,
      @Schema(
              implementation = String.class,
              enumeration = "text/plain",
              description = "Its media type.")
          String format,
      @Schema(
              implementation = String.class,
              enumeration = "en",
              description = "Its language; names stand in that of the document.")
          String language,
      @Schema(
              implementation = String.class,
              enumeration = "describing",
              description = "What it is for.")
          String purpose)
      implements WebBody {

    static Sentence of(String value) {
      return new Sentence("TextualBody", value, "text/plain", "en", "describing");
    }
  }

  /** A link to the record of what the words name or rely on. */
  @Schema(
      name = "LinkBody",
      description = "A link to the record of what the words name or rely on.")
  record Link(
      @Schema(
              implementation = String.class,
              enumeration = "SpecificResource",
              description = "Tells the bodies apart.")
          String type,
      @Schema(
              description = "The record.",
              examples = "https://depositary.example/v1/conventions/genocide-convention",
              format = "uri",
              maxLength = 2000)
          String source,
      @Schema(description = "What it is for: identifying or linking.")
          WebAnnotation.Motivation purpose)
      implements WebBody {

    static Link to(String source, WebAnnotation.Motivation purpose) {
      return new Link("SpecificResource", source, purpose);
    }
  }
}
