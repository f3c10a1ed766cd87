package org.depositary.webannotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An annotation in the form of the W3C. */
@Schema(
    name = "WebAnnotation",
    description = "An annotation in the form of the W3C (Web Annotation Data Model).")
@JsonPropertyOrder({"@context", "id", "type"})
public record WebAnnotation(
    @JsonProperty("@context")
        @Schema(
            name = "@context",
            description = "Where the terms are defined; stands once, at the top of an answer.",
            examples = CONTEXT,
            format = "uri",
            maxLength = 200)
        @Nullable String context,
    @Schema(
            description = "The annotation.",
            examples =
                "https://depositary.example/v1/annotations/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
            format = "uri",
            maxLength = 2000)
        String id,
    @Schema(implementation = String.class, enumeration = "Annotation", description = "What it is.")
        String type,
    @Schema(description = "Why it was made.") Motivation motivation,
    @Schema(
            type = SchemaType.ARRAY,
            implementation = WebBody.class,
            description = "What is said about the words: in a sentence, and by links to records.",
            maxItems = 3)
        List<WebBody> body,
    @Schema(description = "The words.") Target target) {

  public static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  public WebAnnotation {
    body = List.copyOf(body);
  }

  /** Why an annotation was made, in the words of the W3C, which are in lower case. */
  @Schema(
      name = "Motivation",
      description =
          "Why the annotation was made: identifying what a name stands for, linking to an"
              + " authority, describing a figure or a quotation, classifying a loaded term.")
  public enum Motivation {
    @JsonProperty("identifying")
    IDENTIFYING,
    @JsonProperty("linking")
    LINKING,
    @JsonProperty("describing")
    DESCRIBING,
    @JsonProperty("classifying")
    CLASSIFYING
  }

  /** A stretch of the text of a document. */
  @Schema(name = "WebTarget", description = "A stretch of the text of a document.")
  public record Target(
      @Schema(
              implementation = String.class,
              enumeration = "SpecificResource",
              description = "What it is.")
          String type,
      @Schema(
              description = "The text, which is plain.",
              examples =
                  "https://depositary.example/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/text",
              format = "uri",
              maxLength = 2000)
          String source,
      @Schema(
              type = SchemaType.ARRAY,
              implementation = WebSelector.class,
              description = "Two ways to find the words.",
              minItems = 2,
              maxItems = 2)
          List<WebSelector> selector) {

    public Target {
      selector = List.copyOf(selector);
    }
  }
}
