package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.extraction.Mention;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the mentions of documents; every write runs in the transaction of its caller. */
@ApplicationScoped
public class Mentions {

  private final MentionStore store;
  private final EntityStore entities;
  private final DocumentDirectory documents;
  private final Json json;
  private final EntityTally tally;
  private final Pager pager;

  Mentions(
      MentionStore store,
      EntityStore entities,
      DocumentDirectory documents,
      Json json,
      EntityTally tally,
      Pager pager) {
    this.store = store;
    this.entities = entities;
    this.documents = documents;
    this.json = json;
    this.tally = tally;
    this.pager = pager;
  }

  /** Stores the mentions of a new current text; those of the text before stay for its revisions. */
  public void record(
      UUID documentId,
      int textNumber,
      Text text,
      List<Mention> mentions,
      Entities.Linked entities) {
    List<Anchor> before = store.retire(documentId, textNumber);
    List<AnchoredSpan> spans = mentions.stream().map(m -> AnchoredSpan.of(text, m.span())).toList();
    List<UUID> ids = new Anchoring(before, Ids::next).assign(spans);
    SentenceNumbers sentences = new SentenceNumbers(text);
    for (int i = 0; i < ids.size(); i++) {
      Mention mention = mentions.get(i);
      MentionRow row = new MentionRow();
      row.anchor = Anchor.of(ids.get(i), documentId, textNumber, spans.get(i));
      row.confidence = mention.confidence();
      row.rule = mention.rule();
      row.type = mention.type();
      row.name = mention.name();
      row.sentence = sentences.at(spans.get(i).utf16Start());
      entities.link(mention, row);
      row.details = json.write(MentionDetails.of(text, mention));
      store.persist(row);
    }
  }

  /** Removes every mention of a deleted document. */
  public void delete(UUID documentId) {
    store.delete(documentId);
  }

  /** The mentions of the current text after a place, in text order. */
  public List<PlacedView> listCurrent(UUID documentId, TextPlace after, int limit) {
    List<MentionRow> rows = store.listAfter(after, documentId, limit);
    List<MentionView> views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> placed(rows.get(i), views.get(i)))
        .toList();
  }

  private static PlacedView placed(MentionRow row, MentionView view) {
    TextPlace place = new TextPlace(row.anchor.start, AnnotationKind.MENTION, row.pk);
    return new PlacedView(place, view);
  }

  /** A page of the mentions of the current text, in text order. */
  Page<MentionView> list(UUID documentId, Narrowing filter, PageQuery query) {
    Page<MentionRow> page = store.page(pager, query, documentId, filter);
    return new Page<>(views(page.items()), page.page());
  }

  /** How many mentions the current text has. */
  public long countCurrent(UUID documentId) {
    return store.countCurrent(documentId);
  }

  /** The mentions made on one text of a document after a place, in text order, without links. */
  public List<PlacedView> listByText(UUID documentId, int textNumber, TextPlace after, int limit) {
    return store.listByText(documentId, textNumber, after, limit).stream()
        .map(row -> placed(row, view(row)))
        .toList();
  }

  /** How many mentions were made on one text of a document. */
  public long countByText(UUID documentId, int textNumber) {
    return store.countByText(documentId, textNumber);
  }

  /** The first of the entities that the current text names, the most named before. */
  public List<NamedEntity> listNamed(UUID documentId, int limit) {
    return tally.listFirst(AnnotationKind.MENTION, documentId, limit).stream()
        .map(NamedEntity::of)
        .toList();
  }

  List<MentionView> views(List<MentionRow> rows) {
    Set<UUID> entityIds =
        rows.stream().map(r -> r.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, EntityRow> named = entities.findAll(entityIds);
    Map<String, LinkReason> reasons =
        entities.findReasons(
            rows.stream().map(r -> r.linkKey).filter(Objects::nonNull).collect(Collectors.toSet()));
    Map<UUID, DocumentReference> found = documents.find(documentIds(rows));
    return rows.stream()
        .map(
            row ->
                view(row)
                    .stored(
                        row.anchor.id,
                        link(found.get(row.anchor.documentId)),
                        link(row, named, reasons)))
        .toList();
  }

  private static @Nullable DocumentLink link(@Nullable DocumentReference document) {
    return document == null ? null : DocumentLink.of(document);
  }

  private static @Nullable EntityLink link(
      MentionRow row, Map<UUID, EntityRow> named, Map<String, LinkReason> reasons) {
    EntityRow entity = row.entityId == null ? null : named.get(row.entityId);
    if (entity == null) {
      return null;
    }
    LinkReason reason = row.linkKey == null ? null : reasons.get(row.linkKey);
    return reason == null ? EntityLink.of(entity) : EntityLink.of(entity).because(reason);
  }

  private static Collection<UUID> documentIds(List<MentionRow> rows) {
    Set<UUID> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.anchor.documentId));
    return ids;
  }

  private MentionView view(MentionRow row) {
    return MentionView.of(row, json.read(row.details, MentionDetails.class));
  }
}
