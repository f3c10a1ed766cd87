package org.depositary.citation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.Keeping;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.NewText;
import org.depositary.annotation.Recording;
import org.depositary.change.Change;
import org.depositary.convention.Conventions;
import org.depositary.database.Json;
import org.depositary.entity.Authorities;
import org.depositary.entity.Entities;
import org.depositary.entity.EntityLink;
import org.depositary.entity.EntityTally;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Pinpoint;
import org.depositary.facet.Facet;
import org.depositary.facet.Labels;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the citations of documents; every write runs in the transaction of its caller. */
@Singleton
public class Citations extends KeptAnnotations<CitationRow, CitationView> {

  private final CitationStore store;
  private final Conventions conventions;
  private final Entities entities;
  private final EntityTally tally;
  private final Json json;
  private final Pager pager;

  Citations(
      CitationStore store,
      Keeping keeping,
      Conventions conventions,
      Entities entities,
      EntityTally tally,
      Json json,
      Pager pager) {
    super(store, keeping);
    this.store = store;
    this.conventions = conventions;
    this.entities = entities;
    this.tally = tally;
    this.json = json;
    this.pager = pager;
  }

  /** Stores the citations of a new current text; answers what happened to reviewed ones. */
  public List<Change> record(NewText at, List<Citation> citations, Authorities.Linked authorities) {
    Recording<CitationRow> recording = prepare(at, citations);
    for (CitationRow row : recording.rows()) {
      row.entityId = row.linkKey == null ? null : authorities.byKey().get(row.linkKey);
    }
    List<Change> changes = recording.store();
    List<PinpointRow> pinpoints = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      CitationRow row = recording.rows().get(i);
      provisions(citations.get(i)).forEach(p -> pinpoints.add(pinpoint(row, p)));
    }
    store.insertPinpoints(pinpoints);
    return changes;
  }

  /** Whether these citations are those of the current text. */
  public boolean isKnown(NewText at, List<Citation> citations) {
    return tellsTheSame(at.documentId(), prepare(at, citations));
  }

  private Recording<CitationRow> prepare(NewText at, List<Citation> citations) {
    return begin(at, citations, citation -> row(at.text(), citation));
  }

  @Override
  protected List<Facet> facets() {
    String pointed = " join CitationPinpoint part on part.citationPk = r.pk";
    return List.of(
        Facet.of("kind", "r.kind", Labels.WORDS),
        Facet.of("verdict", "r.verdict", Labels.WORDS),
        Facet.of("convention", "r.conventionId", conventions::titles),
        Facet.of("entity", "r.entityId", entities::names),
        new Facet("provision", pointed, "part.provision", Labels.each(PinpointView::words)));
  }

  @Override
  protected String untold(CitationRow row) {
    return String.valueOf(row.linkKey);
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

  /** The first of the records that current texts cite, the most cited before, by document. */
  public Map<UUID, List<CitedAuthority>> listAuthorities(Collection<UUID> documentIds, int limit) {
    Map<UUID, List<CitedAuthority>> cited = new HashMap<>();
    tally
        .listFirst(AnnotationKind.CITATION, documentIds, limit)
        .forEach((id, entries) -> cited.put(id, entries.stream().map(CitedAuthority::of).toList()));
    return cited;
  }

  /** A page of the canonical records that the current text cites, the most cited first. */
  Page<CitedAuthority> listAuthorities(UUID documentId, PageQuery query) {
    return tally.list(AnnotationKind.CITATION, documentId, query).map(CitedAuthority::of);
  }

  /** The first of the conventions that current texts cite, the most cited before, by document. */
  public Map<UUID, List<CitedConvention>> listConventions(Collection<UUID> documentIds, int limit) {
    Map<UUID, List<CitedConvention>> cited = new HashMap<>();
    store
        .countByDocuments(documentIds)
        .forEach((id, counts) -> cited.put(id, cited(counts).stream().limit(limit).toList()));
    return cited;
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
    return cited(store.countByDocuments(Set.of(documentId)).getOrDefault(documentId, Map.of()));
  }

  private List<CitedConvention> cited(Map<String, Long> counts) {
    List<CitedConvention> cited = new ArrayList<>();
    counts.forEach(
        (id, n) -> conventions.find(id).ifPresent(c -> cited.add(CitedConvention.of(c, n))));
    return cited.stream().sorted().toList();
  }

  @Override
  protected Stream<@Nullable Object> judged(CitationRow row) {
    CitationDetails details = details(row);
    List<CandidateView> candidates = details.candidates();
    return Stream.of(
        row.kind,
        row.verdict,
        row.conventionId == null ? details.convention() : row.conventionId,
        candidates == null ? null : candidates.stream().map(c -> c.convention().id()).toList(),
        details.pinpoints().stream().map(PinpointView::provision).toList(),
        row.linkKey == null
            ? Stream.of(details.decision(), details.resolution(), details.law()).toList()
            : row.linkKey,
        details.name());
  }

  @Override
  protected List<CitationView> views(
      List<CitationRow> rows, Function<CitationRow, AnnotationCore> core) {
    Map<UUID, EntityLink> records = entities.links(entityIds(rows));
    return rows.stream()
        .map(
            row ->
                CitationView.of(
                    core.apply(row),
                    row,
                    details(row),
                    row.entityId == null ? null : records.get(row.entityId)))
        .toList();
  }

  @Override
  protected CitationView view(CitationRow row, AnnotationCore core) {
    return CitationView.of(core, row, details(row), null);
  }

  private static Set<UUID> entityIds(List<CitationRow> rows) {
    return rows.stream()
        .map(row -> row.entityId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private CitationDetails details(CitationRow row) {
    return json.read(row.details, CitationDetails.class);
  }

  private CitationRow row(Text text, Citation citation) {
    CitationRow row = new CitationRow();
    row.kind = citation.kind();
    row.verdict = citation.verdict();
    row.conventionId =
        citation.cited() instanceof Authority.CitedConvention cited ? cited.id() : null;
    row.linkKey = leadsToRecord(citation) ? Authorities.linkKeyOf(citation.cited()) : null;
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
