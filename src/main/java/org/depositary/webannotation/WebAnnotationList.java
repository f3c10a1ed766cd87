package org.depositary.webannotation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The annotations of a document in the form of the W3C, or a page of them. */
@Schema(
    name = "WebAnnotationList",
    description =
        "Without a cursor the collection with its first page inside, with a cursor a page of it.",
    oneOf = {WebAnnotationList.Collection.class, WebAnnotationList.Page.class},
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(
          value = "AnnotationCollection",
          schema = WebAnnotationList.Collection.class),
      @DiscriminatorMapping(value = "AnnotationPage", schema = WebAnnotationList.Page.class)
    })
public sealed interface WebAnnotationList {

  /** All annotations of a document that filters let through. */
  @Schema(
      name = "AnnotationCollection",
      description = "All annotations of a document that the filters let through.")
  @JsonPropertyOrder({"@context", "id", "type"})
  record Collection(
      @JsonProperty("@context")
          @Schema(
              name = "@context",
              description = "Where the terms are defined.",
              examples = WebAnnotation.CONTEXT,
              format = "uri",
              maxLength = 200)
          String context,
      @Schema(
              description = "The collection.",
              examples =
                  "https://depositary.example/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/annotations",
              format = "uri",
              maxLength = 10000)
          String id,
      @Schema(
              implementation = String.class,
              enumeration = "AnnotationCollection",
              description = "Tells the collection from its pages.")
          String type,
      @Schema(
              description = "Names it for people.",
              examples = "Annotations of Press release 047/18",
              maxLength = 2100)
          String label,
      @Schema(description = "How many annotations it has.", minimum = "0", examples = "128")
          long total,
      @Schema(description = "The first of them; absent where there are none.") @Nullable Page first)
      implements WebAnnotationList {}

  /** A bounded part of a collection. */
  @Schema(name = "WebAnnotationPage", description = "A bounded part of a collection.")
  @JsonPropertyOrder({"@context", "id", "type"})
  record Page(
      @JsonProperty("@context")
          @Schema(
              name = "@context",
              description = "Where the terms are defined; stands once, at the top of an answer.",
              examples = WebAnnotation.CONTEXT,
              format = "uri",
              maxLength = 200)
          @Nullable String context,
      @Schema(
              description = "The page.",
              examples =
                  "https://depositary.example/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/annotations?cursor=WyIyMDI0",
              format = "uri",
              maxLength = 10000)
          String id,
      @Schema(
              implementation = String.class,
              enumeration = "AnnotationPage",
              description = "Tells a page from the collection.")
          String type,
      @Schema(
              description = "The collection; absent inside it.",
              examples =
                  "https://depositary.example/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/annotations",
              format = "uri",
              maxLength = 10000)
          @Nullable String partOf,
      @Schema(
              description = "The page after this one; absent at the end.",
              examples =
                  "https://depositary.example/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/annotations?cursor=WyIyMDI0",
              format = "uri",
              maxLength = 10000)
          @Nullable String next,
      @Schema(description = "The annotations of this page, in text order.", maxItems = 200)
          List<WebAnnotation> items)
      implements WebAnnotationList {

    public Page {
      items = List.copyOf(items);
    }
  }
}
