package org.depositary.entity;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
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
import org.depositary.database.Json;
import org.depositary.extraction.Mention;
import org.jspecify.annotations.Nullable;

/** Keeps the mentions of documents; every write runs in the transaction of its caller. */
@Singleton
public class Mentions extends KeptAnnotations<MentionRow, MentionView> {

  private final EntityStore entities;
  private final Json json;
  private final EntityTally tally;

  Mentions(
      MentionStore store, Keeping keeping, EntityStore entities, Json json, EntityTally tally) {
    super(store, keeping);
    this.entities = entities;
    this.json = json;
    this.tally = tally;
  }

  /** Stores the mentions of a new current text; answers what happened to reviewed ones. */
  public List<Change> record(NewText at, List<Mention> mentions, Entities.Linked entities) {
    Recording<MentionRow> recording = prepare(at, mentions);
    recording.rows().forEach(entities::link);
    return recording.store();
  }

  /** Whether these mentions are those of the current text. */
  public boolean isKnown(NewText at, List<Mention> mentions) {
    return tellsTheSame(at.documentId(), prepare(at, mentions));
  }

  private Recording<MentionRow> prepare(NewText at, List<Mention> mentions) {
    LinkKeys keys = new LinkKeys(at.documentId(), mentions);
    return begin(
        at,
        mentions,
        mention -> {
          MentionRow row = new MentionRow();
          row.type = mention.type();
          row.name = mention.name();
          row.sentence = at.sentences().at(mention.span().start());
          row.linkKey = keys.digest(mention);
          row.details = json.write(MentionDetails.of(at.text(), mention));
          return row;
        });
  }

  @Override
  protected String untold(MentionRow row) {
    return String.valueOf(row.linkKey);
  }

  /** The first of the entities that current texts name, the most named before, by document. */
  public Map<UUID, List<NamedEntity>> listNamed(Collection<UUID> documentIds, int limit) {
    Map<UUID, List<NamedEntity>> named = new HashMap<>();
    tally
        .listFirst(AnnotationKind.MENTION, documentIds, limit)
        .forEach((id, entries) -> named.put(id, entries.stream().map(NamedEntity::of).toList()));
    return named;
  }

  @Override
  protected Stream<@Nullable Object> judged(MentionRow row) {
    DateView date = details(row).date();
    return Stream.of(
        row.type,
        row.linkKey,
        row.linkKey == null ? row.name : null,
        date == null ? null : date.edtf());
  }

  @Override
  protected List<MentionView> views(
      List<MentionRow> rows, Function<MentionRow, AnnotationCore> core) {
    Set<UUID> entityIds =
        rows.stream().map(r -> r.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, EntityRow> named = entities.findAll(entityIds);
    Map<String, LinkReason> reasons =
        entities.findReasons(
            rows.stream().map(r -> r.linkKey).filter(Objects::nonNull).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> MentionView.of(core.apply(row), row, details(row), link(row, named, reasons)))
        .toList();
  }

  @Override
  protected MentionView view(MentionRow row, AnnotationCore core) {
    return MentionView.of(core, row, details(row), null);
  }

  private MentionDetails details(MentionRow row) {
    return json.read(row.details, MentionDetails.class);
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
