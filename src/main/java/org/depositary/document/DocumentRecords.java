package org.depositary.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.document.DocumentRecordStore.TextWords;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchField.Keyword;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchSource;
import org.jspecify.annotations.Nullable;

/** Tells the index the words of documents, and all that their list is narrowed by. */
@ApplicationScoped
class DocumentRecords implements SearchSource {

  /** The words of the title. */
  static final String TITLE = "title";

  /** The words of the text. */
  static final String TEXT = "text";

  /** Of several texts that are read together, in UTF-16 units. */
  private static final int MOST_UNITS = 500_000;

  private final DocumentRecordStore store;
  private final Json json;

  DocumentRecords(DocumentRecordStore store, Json json) {
    this.store = store;
    this.json = json;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.DOCUMENT;
  }

  @Override
  public Set<String> concerned(List<Change> changes, Indexed indexed) {
    Set<String> ids = new HashSet<>();
    for (Change change : changes) {
      String id = change.resourceId().toString();
      switch (change.resourceType()) {
        case DOCUMENT, MENTIONS, CITATIONS, FIGURES -> ids.add(id);
        case ENTITY -> {
          if (change.type() != ChangeType.CREATED) {
            ids.addAll(moved(change.resourceId(), indexed.find("entity", id)));
          }
        }
        case REVISION, QUOTATIONS, CHARACTERISATIONS, ANNOTATION, REGISTER -> {}
      }
    }
    return ids;
  }

  // A merged or parted entity takes its mentions along, and no list of a document changes by that.
  private Set<String> moved(UUID entity, Set<String> before) {
    Set<String> now = new HashSet<>();
    QuarkusTransaction.requiringNew()
        .run(() -> store.listNaming(entity).forEach(id -> now.add(id.toString())));
    Set<String> moved = new HashSet<>(before);
    moved.removeAll(now);
    now.removeAll(before);
    moved.addAll(now);
    return moved;
  }

  @Override
  public List<String> listIds(@Nullable String after, int limit) {
    UUID last = after == null ? null : Ids.parse(after).orElseThrow();
    return QuarkusTransaction.requiringNew()
        .call(() -> store.listIds(last, limit).stream().map(UUID::toString).toList());
  }

  @Override
  public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
    List<UUID> wanted = ids.stream().map(UUID::fromString).toList();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Map<UUID, Set<Keyword>> found = store.listFound(wanted);
              for (List<DocumentRow> some : parts(store.list(wanted))) {
                Map<UUID, TextWords> texts =
                    store.listTexts(some.stream().map(row -> row.id).toList());
                for (DocumentRow row : some) {
                  // One that is gone by now is in the log.
                  Optional.ofNullable(texts.get(row.id))
                      .map(text -> record(row, text, found.getOrDefault(row.id, Set.of())))
                      .ifPresent(reader);
                }
              }
            });
  }

  // Those whose texts may be in memory together; a longer one is alone.
  private static List<List<DocumentRow>> parts(List<DocumentRow> rows) {
    List<List<DocumentRow>> parts = new ArrayList<>();
    long units = 0;
    for (DocumentRow row : rows) {
      units += row.textUtf16Length;
      if (parts.isEmpty() || units > MOST_UNITS) {
        parts.add(new ArrayList<>());
        units = row.textUtf16Length;
      }
      parts.get(parts.size() - 1).add(row);
    }
    return parts;
  }

  private SearchRecord record(DocumentRow row, TextWords text, Set<Keyword> found) {
    boolean english = isEnglish(row, text);
    List<SearchField> fields = new ArrayList<>(found);
    if (row.title != null) {
      fields.add(new SearchField.Words(TITLE, row.title, english));
    }
    fields.add(new SearchField.Words(TEXT, text.characters(), english));
    addKeyword(fields, "type", row.type);
    addKeyword(fields, "language", row.language);
    addKeyword(fields, "source", row.sourceName);
    fields.add(new SearchField.Amount("createdAt", micros(row.createdAt)));
    fields.add(new SearchField.Amount("updatedAt", micros(row.updatedAt)));
    fields.add(new SearchField.Rank("issuedOn", row.issuedOn));
    if (!row.issuedOn.isEmpty()) {
      addKeyword(fields, "issuedYear", row.issuedOn.substring(0, 4));
      fields.add(new SearchField.Amount(IssueDays.FIRST, IssueDays.first(row.issuedOn)));
      fields.add(new SearchField.Amount(IssueDays.LAST, IssueDays.last(row.issuedOn)));
    }
    return new SearchRecord(row.id.toString(), row.revision, fields);
  }

  private static void addKeyword(List<SearchField> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.add(new Keyword(name, value));
    }
  }

  // Of a language that nobody knows too: its words are found as they are all the same.
  private boolean isEnglish(DocumentRow row, TextWords text) {
    return Optional.ofNullable(row.language)
        .or(() -> Optional.ofNullable(text.detected()).flatMap(this::language))
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .map(tag -> tag.equals("en") || tag.startsWith("en-"))
        .orElse(true);
  }

  private Optional<String> language(String detected) {
    return Optional.ofNullable(json.read(detected, DetectedView.class).language())
        .map(DetectedView.Language::code);
  }

  /** An instant as the index orders by it. */
  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
