package org.depositary.citation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.AnchoredSpan;
import org.depositary.annotation.AnchoredStore.Narrowing;
import org.depositary.annotation.Anchoring;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.DocumentReference;
import org.depositary.annotation.PlacedView;
import org.depositary.annotation.TextPlace;
import org.depositary.convention.Conventions;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.entity.Authorities;
import org.depositary.entity.Entities;
import org.depositary.entity.EntityLink;
import org.depositary.entity.EntityTally;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Pinpoint;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the citations of documents; every write runs in the transaction of its caller. */
@ApplicationScoped
public class Citations {

  private final CitationStore store;
  private final Conventions conventions;
  private final DocumentDirectory documents;
  private final Entities entities;
  private final EntityTally tally;
  private final Json json;
  private final Pager pager;

  Citations(
      CitationStore store,
      Conventions conventions,
      DocumentDirectory documents,
      Entities entities,
      EntityTally tally,
      Json json,
      Pager pager) {
    this.store = store;
    this.conventions = conventions;
    this.documents = documents;
    this.entities = entities;
    this.tally = tally;
    this.json = json;
    this.pager = pager;
  }

  /**
   * Stores the citations of a new current text; those of the text before stay for its revisions.
   */
  public void record(
      UUID documentId,
      int textNumber,
      Text text,
      List<Citation> citations,
      Authorities.Linked authorities) {
    List<Anchor> before = store.retire(documentId, textNumber);
    List<AnchoredSpan> spans =
        citations.stream().map(c -> AnchoredSpan.of(text, c.span())).toList();
    List<UUID> ids = new Anchoring(before, Ids::next).assign(spans);
    for (int i = 0; i < ids.size(); i++) {
      Citation citation = citations.get(i);
      CitationRow row = row(text, citation);
      row.anchor = Anchor.of(ids.get(i), documentId, textNumber, spans.get(i));
      if (leadsToRecord(citation)) {
        row.entityId = authorities.entityOf(citation.cited());
        row.linkKey = authorities.linkKeyOf(citation.cited());
      }
      store.persist(row);
      provisions(citation).forEach(p -> store.persistPinpoint(pinpoint(row, p)));
    }
  }

  /** The decisions, resolutions and national laws that some citations rely on. */
  public static List<Authority> authorities(List<Citation> citations) {
    return citations.stream()
        .filter(Citations::leadsToRecord)
        .map(Citation::cited)
        .filter(cited -> !(cited instanceof Authority.CitedConvention))
        .toList();
  }

  private static boolean leadsToRecord(Citation citation) {
    return switch (citation.verdict()) {
      case RESOLVED, ANAPHORA -> true;
      case SET, AMBIGUOUS, GENERIC, NOT_IN_REGISTER -> false;
    };
  }

  /** Removes every citation of a deleted document. */
  public void delete(UUID documentId) {
    store.delete(documentId);
  }

  /** The citations of the current text after a place, in text order. */
  public List<PlacedView> listCurrent(UUID documentId, TextPlace after, int limit) {
    List<CitationRow> rows = store.listAfter(after, documentId, limit);
    List<CitationView> views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> placed(rows.get(i), views.get(i)))
        .toList();
  }

  private static PlacedView placed(CitationRow row, CitationView view) {
    TextPlace place = new TextPlace(row.anchor.start, AnnotationKind.CITATION, row.pk);
    return new PlacedView(place, view);
  }

  /** A page of the citations of all current texts, in the order of their storing. */
  Page<CitationView> list(Narrowing filter, PageQuery query) {
    Page<CitationRow> page = store.page(pager, query, filter);
    return new Page<>(views(page.items()), page.page());
  }

  /** A page of the citations of the current text, in text order. */
  Page<CitationView> list(UUID documentId, Narrowing filter, PageQuery query) {
    Page<CitationRow> page = store.page(pager, query, documentId, filter);
    return new Page<>(views(page.items()), page.page());
  }

  /** How many citations the current text has. */
  public long countCurrent(UUID documentId) {
    return store.countCurrent(documentId);
  }

  /** The citations made on one text of a document after a place, in text order, without links. */
  public List<PlacedView> listByText(UUID documentId, int textNumber, TextPlace after, int limit) {
    return store.listByText(documentId, textNumber, after, limit).stream()
        .map(row -> placed(row, view(row, CitationView.Links.NONE)))
        .toList();
  }

  /** How many citations were made on one text of a document. */
  public long countByText(UUID documentId, int textNumber) {
    return store.countByText(documentId, textNumber);
  }

  /** The first of the canonical records that the current text cites, the most cited before. */
  public List<CitedAuthority> listAuthorities(UUID documentId, int limit) {
    return tally.listFirst(AnnotationKind.CITATION, documentId, limit).stream()
        .map(CitedAuthority::of)
        .toList();
  }

  /** A page of the canonical records that the current text cites, the most cited first. */
  Page<CitedAuthority> listAuthorities(UUID documentId, PageQuery query) {
    return tally.list(AnnotationKind.CITATION, documentId, query).map(CitedAuthority::of);
  }

  /** The first of the conventions that the current text cites, the most cited before. */
  public List<CitedConvention> listConventions(UUID documentId, int limit) {
    return listConventions(documentId).stream().limit(limit).toList();
  }

  /** A page of the conventions that the current text cites, the most cited first. */
  Page<CitedConvention> listConventions(UUID documentId, PageQuery query) {
    Slice slice = pager.slice(query);
    List<CitedConvention> all = listConventions(documentId);
    List<CitedConvention> rest =
        all.stream()
            .filter(cited -> slice.atStart() || cited.isAfter(slice.after()))
            .limit(slice.rows())
            .toList();
    return pager.page(
        slice, rest, CitedConvention::position, slice.counted() ? (long) all.size() : null);
  }

  private List<CitedConvention> listConventions(UUID documentId) {
    List<CitedConvention> cited = new ArrayList<>();
    store
        .countByDocument(documentId)
        .forEach(
            (id, n) -> conventions.find(id).ifPresent(c -> cited.add(CitedConvention.of(c, n))));
    return cited.stream().sorted().toList();
  }

  List<CitationView> views(List<CitationRow> rows) {
    Map<UUID, DocumentReference> found = documents.find(ids(rows, row -> row.anchor.documentId));
    Map<UUID, EntityLink> records = entities.links(ids(rows, row -> row.entityId));
    return rows.stream()
        .map(
            row -> {
              DocumentReference document = found.get(row.anchor.documentId);
              return view(
                  row,
                  new CitationView.Links(
                      document == null ? null : DocumentLink.of(document),
                      row.entityId == null ? null : records.get(row.entityId)));
            })
        .toList();
  }

  private static Set<UUID> ids(
      List<CitationRow> rows, Function<CitationRow, @Nullable UUID> property) {
    Set<UUID> ids = new HashSet<>();
    for (CitationRow row : rows) {
      UUID id = property.apply(row);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private CitationView view(CitationRow row, CitationView.Links links) {
    return CitationView.of(row, json.read(row.details, CitationDetails.class), links);
  }

  private CitationRow row(Text text, Citation citation) {
    CitationRow row = new CitationRow();
    row.confidence = citation.confidence();
    row.rule = citation.rule();
    row.kind = citation.kind();
    row.verdict = citation.verdict();
    row.conventionId =
        citation.cited() instanceof Authority.CitedConvention cited ? cited.id() : null;
    row.details = json.write(CitationDetails.of(text, citation, conventions));
    return row;
  }

  private static Set<String> provisions(Citation citation) {
    Set<String> provisions = new LinkedHashSet<>();
    citation.pinpoints().stream().map(Pinpoint::provision).forEach(provisions::add);
    return provisions;
  }

  private static PinpointRow pinpoint(CitationRow citation, String provision) {
    PinpointRow row = new PinpointRow();
    row.citationPk = citation.pk;
    row.provision = provision;
    return row;
  }
}
