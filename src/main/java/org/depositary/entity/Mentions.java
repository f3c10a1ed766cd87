package org.depositary.entity;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentLinks;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.ReviewView;
import org.depositary.database.Json;
import org.depositary.extraction.Mention;
import org.depositary.http.Pager;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the mentions of documents; every write runs in the transaction of its caller. */
@Singleton
public class Mentions extends KeptAnnotations<MentionRow, MentionView> {

  private final MentionStore store;
  private final EntityStore entities;
  private final DocumentDirectory documents;
  private final Json json;
  private final EntityTally tally;

  Mentions(
      MentionStore store,
      EntityStore entities,
      DocumentDirectory documents,
      Json json,
      EntityTally tally,
      Pager pager) {
    super(store, json, pager);
    this.store = store;
    this.entities = entities;
    this.documents = documents;
    this.json = json;
    this.tally = tally;
  }

  /** Stores the mentions of a new current text; those of the text before stay for its revisions. */
  public void record(
      UUID documentId,
      int textNumber,
      Text text,
      List<Mention> mentions,
      Entities.Linked entities) {
    for (MentionRow row :
        rows(text, mentions, store.anchor(documentId, textNumber, text, mentions))) {
      entities.link(row);
      store.persist(row);
    }
  }

  /** Whether these mentions are those of the current text. */
  public boolean isKnown(UUID documentId, Text text, List<Mention> mentions) {
    return tellsTheSame(
        documentId, rows(text, mentions, store.propose(documentId, text, mentions)));
  }

  private List<MentionRow> rows(Text text, List<Mention> mentions, List<Anchor> anchors) {
    List<MentionRow> rows = new ArrayList<>();
    SentenceNumbers sentences = new SentenceNumbers(text);
    for (int i = 0; i < anchors.size(); i++) {
      Mention mention = mentions.get(i);
      MentionRow row = new MentionRow();
      row.anchor = anchors.get(i);
      row.confidence = mention.confidence();
      row.rule = mention.rule();
      row.type = mention.type();
      row.name = mention.name();
      row.sentence = sentences.at(row.anchor.utf16Start);
      row.linkKey = LinkKey.digest(mention, row.anchor.documentId);
      row.details = json.write(MentionDetails.of(text, mention));
      rows.add(row);
    }
    return rows;
  }

  @Override
  protected String untold(MentionRow row) {
    return String.valueOf(row.linkKey);
  }

  /** The first of the entities that the current text names, the most named before. */
  public List<NamedEntity> listNamed(UUID documentId, int limit) {
    return tally.listFirst(AnnotationKind.MENTION, documentId, limit).stream()
        .map(NamedEntity::of)
        .toList();
  }

  @Override
  protected List<MentionView> views(List<MentionRow> rows) {
    Set<UUID> entityIds =
        rows.stream().map(r -> r.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, EntityRow> named = entities.findAll(entityIds);
    Map<String, LinkReason> reasons =
        entities.findReasons(
            rows.stream().map(r -> r.linkKey).filter(Objects::nonNull).collect(Collectors.toSet()));
    DocumentLinks documentOf = new DocumentLinks(documents, rows);
    return rows.stream()
        .map(
            row ->
                unlinked(row)
                    .stored(
                        row.anchor.id,
                        documentOf.of(row),
                        link(row, named, reasons),
                        ReviewView.of(row.anchor)))
        .toList();
  }

  @Override
  protected MentionView unlinked(MentionRow row) {
    return MentionView.of(row, json.read(row.details, MentionDetails.class));
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
}
