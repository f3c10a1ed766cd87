package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentAt;
import org.depositary.annotation.ReviewFilter;
import org.depositary.annotation.TextPlace;
import org.depositary.database.Json;
import org.depositary.explanation.Fact;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.page.DocumentPage;
import org.depositary.page.PageDocument;
import org.depositary.page.TextPart;
import org.jspecify.annotations.Nullable;

/** Shows documents to people. */
@ApplicationScoped
class DocumentPages {

  /** No page is longer, in UTF-16 units. */
  static final int LONGEST = 20_000_000;

  // What began before a part and reaches into it is looked for as far back as this, in code points.
  private static final int BEFORE = 1_000;
  private static final int MOST_READ = DocumentPage.MOST_MARKED + BEFORE;

  private final DocumentLookup lookup;
  private final DocumentViews views;
  private final AnnotationList annotations;
  private final Json json;

  DocumentPages(DocumentLookup lookup, DocumentViews views, AnnotationList annotations, Json json) {
    this.lookup = lookup;
    this.views = views;
    this.annotations = annotations;
    this.json = json;
  }

  /**
   * The page of a document, now or as it was at an instant.
   *
   * @param number of the part of the text, from 1
   */
  String show(String id, @Nullable Instant asOf, int number) {
    DocumentAt at = lookup.get(id, asOf);
    String text = lookup.getCharacters(at.reference());
    TextPart part =
        TextPart.of(text, number)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "The text does not have so many parts."));
    AnnotationList.Source source =
        asOf == null
            ? new AnnotationList.Source(at.reference().id(), null, ReviewFilter.STANDING)
            : AnnotationList.Source.ofText(at.reference().id(), at.reference().textNumber());
    DocumentView document =
        asOf == null ? views.get(lookup.getRow(id)) : views.get(lookup.getPast(id, asOf), asOf);
    return DocumentPage.of(describe(document, asOf), shown(source, text, part));
  }

  private PageDocument.Part shown(AnnotationList.Source source, String text, TextPart part) {
    int start = Math.max(0, text.codePointCount(0, part.start()) - BEFORE);
    List<AnnotationView> read =
        annotations.listFrom(source, new TextPlace(start, AnnotationKind.MENTION, -1), MOST_READ);
    List<AnnotationView> inside = new ArrayList<>();
    for (AnnotationView found : read) {
      if (found.utf16End() > part.start() && found.utf16Start() < part.end()) {
        inside.add(found);
      }
    }
    boolean more = read.size() == MOST_READ && read.get(MOST_READ - 1).utf16Start() < part.end();
    boolean cut = more || inside.size() > DocumentPage.MOST_MARKED;
    List<AnnotationView> marked =
        inside.subList(0, Math.min(inside.size(), DocumentPage.MOST_MARKED));
    return new PageDocument.Part(text, part, marked, cut);
  }

  private PageDocument describe(DocumentView document, @Nullable Instant asOf) {
    DetectedView detected =
        document.detected() == null ? null : json.read(document.detected(), DetectedView.class);
    String query = asOf == null ? "" : "?asOf=" + asOf;
    return new PageDocument(
        document.href() + query,
        title(document, detected),
        language(document, detected),
        facts(document),
        List.of(
            new Fact("JSON", "JSON", document.revisionHref()),
            new Fact("text", "plain text", document.text().href()),
            new Fact("annotations", "annotations", document.href() + "/annotations" + query),
            new Fact("revisions", "revisions", document.href() + "/revisions")));
  }

  private static String title(DocumentView document, @Nullable DetectedView detected) {
    if (document.title() != null) {
      return document.title();
    }
    return detected == null || detected.title() == null
        ? "Document " + document.id()
        : detected.title().value();
  }

  private static @Nullable String language(DocumentView document, @Nullable DetectedView detected) {
    if (document.language() != null) {
      return document.language();
    }
    return detected == null || detected.language() == null ? null : detected.language().code();
  }

  private static List<Fact> facts(DocumentView document) {
    List<Fact> facts = new ArrayList<>();
    SourceView source = document.source();
    add(facts, "Issuer", document.issuer(), null);
    add(facts, "Publisher", document.publisher(), null);
    add(facts, "Number", document.number(), null);
    add(facts, "Type", document.type(), null);
    add(facts, "Issued", document.issuedOn(), null);
    add(
        facts,
        "Source",
        source == null ? null : source.name() + ", " + source.id(),
        source == null ? null : source.url());
    add(facts, "Rights", document.rights(), null);
    add(
        facts,
        "Revision",
        document.revision() + ", stored " + document.updatedAt().truncatedTo(ChronoUnit.SECONDS),
        document.revisionHref());
    add(facts, "Read by", "extractor " + document.extractorVersion(), null);
    return facts;
  }

  private static void add(
      List<Fact> facts, String label, @Nullable String value, @Nullable String href) {
    if (value != null) {
      facts.add(new Fact(label, value, href));
    }
  }
}
