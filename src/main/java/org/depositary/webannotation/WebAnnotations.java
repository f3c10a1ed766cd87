package org.depositary.webannotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.citation.CitationView;
import org.depositary.convention.ConventionLink;
import org.depositary.entity.EntityLink;
import org.depositary.entity.MentionView;
import org.depositary.explanation.Explanations;
import org.depositary.explanation.TextWords;
import org.depositary.http.Page;
import org.depositary.webannotation.WebAnnotation.Motivation;
import org.jspecify.annotations.Nullable;

/**
 * Shows annotations in the form of the W3C.
 *
 * <p>That form names everything by IRIs, so addresses are whole here: those the client used.
 */
@RequestScoped
public class WebAnnotations {

  /** What a client asks for. */
  public static final String MEDIA_TYPE = "application/ld+json";

  /** The same, to choose by. */
  public static final MediaType ACCEPTED = new MediaType("application", "ld+json");

  /** What it gets: the profile says which JSON-LD it is. */
  public static final MediaType SENT =
      new MediaType("application", "ld+json", Map.of("profile", WebAnnotation.CONTEXT));

  // What pages of one collection differ in.
  private static final Set<String> OF_PAGES = Set.of("cursor", "limit", "count");

  private final UriInfo uri;

  /**
   * The text that annotations are of.
   *
   * @param label names their collection
   */
  public record Source(String textHref, String label) {}

  WebAnnotations(@Context UriInfo uri) {
    this.uri = uri;
  }

  /** One annotation of a current text. */
  public WebAnnotation show(AnnotationView found) {
    String document = Objects.requireNonNull(found.document(), "stored").href();
    return show(WebAnnotation.CONTEXT, found, base() + document + "/text");
  }

  /**
   * The collection that the current request asks for, or a page of it.
   *
   * @param total counts the collection, where it is shown
   */
  public WebAnnotationList list(Page<AnnotationView> page, Source source, LongSupplier total) {
    @Nullable String cursor = uri.getQueryParameters().getFirst("cursor");
    String here = here(cursor);
    String collection = base() + uri.getPath() + query(OF_PAGES);
    List<WebAnnotation> items =
        page.items().stream().map(found -> show(null, found, base() + source.textHref())).toList();
    if (cursor != null) {
      return new WebAnnotationList.Page(
          WebAnnotation.CONTEXT, here, "AnnotationPage", collection, next(page), items);
    }
    WebAnnotationList.Page first =
        new WebAnnotationList.Page(
            null, here + "#first", "AnnotationPage", null, next(page), items);
    return new WebAnnotationList.Collection(
        WebAnnotation.CONTEXT,
        collection,
        "AnnotationCollection",
        source.label(),
        total.getAsLong(),
        items.isEmpty() ? null : first);
  }

  private @Nullable String next(Page<?> page) {
    @Nullable String cursor = page.page().next();
    return cursor == null ? null : here(cursor);
  }

  private String here(@Nullable String cursor) {
    String others = query(Set.of("cursor"));
    String address = base() + uri.getPath() + others;
    return cursor == null
        ? address
        : address + (others.isEmpty() ? "?" : "&") + "cursor=" + encoded(cursor);
  }

  // The addresses that the client used; a proxy has to hand its host on.
  private String base() {
    String base = uri.getBaseUri().toString();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  private String query(Set<String> without) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    new TreeMap<>(uri.getQueryParameters())
        .forEach(
            (name, values) -> {
              if (!without.contains(name)) {
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value)));
              }
            });
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private WebAnnotation show(@Nullable String context, AnnotationView found, String source) {
    Motivation motivation = motivation(found.annotationKind());
    List<WebBody> body = new ArrayList<>();
    body.add(WebBody.Sentence.of(Explanations.of(found, TextWords.UNKNOWN).summary()));
    records(found).forEach(href -> body.add(WebBody.Link.to(base() + href, motivation)));
    return new WebAnnotation(
        context,
        base() + "/v1/annotations/" + found.id(),
        "Annotation",
        motivation,
        body,
        new WebAnnotation.Target(
            "SpecificResource",
            source,
            List.of(WebSelector.Quote.of(found), WebSelector.Position.of(found))));
  }

  private static Motivation motivation(AnnotationKind kind) {
    return switch (kind) {
      case MENTION -> Motivation.IDENTIFYING;
      case CITATION -> Motivation.LINKING;
      case FIGURE, QUOTATION -> Motivation.DESCRIBING;
      case CHARACTERISATION -> Motivation.CLASSIFYING;
    };
  }

  // Where the records are of what the words name or rely on.
  private static List<String> records(AnnotationView found) {
    List<String> records = new ArrayList<>();
    if (found instanceof CitationView citation) {
      ConventionLink convention = citation.convention();
      if (convention != null && convention.href() != null) {
        records.add(convention.href());
      }
    }
    @Nullable EntityLink entity = entityOf(found);
    if (entity != null) {
      records.add(entity.href());
    }
    return records;
  }

  private static @Nullable EntityLink entityOf(AnnotationView found) {
    if (found instanceof MentionView mention) {
      return mention.entity();
    }
    return found instanceof CitationView citation ? citation.entity() : null;
  }
}
