package org.depositary.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.database.Ids;
import org.depositary.database.RowInserts;
import org.depositary.document.DocumentWriting.Written;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.problem.Failures;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents in that come in numbers: read one by one, stored several in a transaction.
 *
 * <p>Each has to name its source, so that storing it twice is storing it once.
 */
@ApplicationScoped
public class Intake {

  /** A document that is ready to be stored. */
  public static final class Arrival {

    private final DocumentRequest request;
    // Absent where the document had this text a moment ago.
    private final @Nullable ReadText text;

    private Arrival(DocumentRequest request, @Nullable ReadText text) {
      this.request = request;
      this.text = text;
    }

    /** Says which document it is: the same for the same source. */
    public String identity() {
      return DocumentWriting.identity(request.source()).orElseThrow();
    }

    /** Length of its text in UTF-16 units. */
    public int length() {
      return request.text().length();
    }
  }

  /** What storing a document came to. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  /** A document after it was stored. */
  public record Stored(UUID id, int revision, Outcome outcome) {}

  /**
   * Documents after they were stored, in the order in which they came.
   *
   * @param changes to be appended to the log as the last of the transaction
   */
  public record Batch(List<Stored> documents, List<Change> changes) {

    public Batch {
      documents = List.copyOf(documents);
      changes = List.copyOf(changes);
    }
  }

  private final ObjectMapper json;
  private final Validator validator;
  private final TextReader reader;
  private final KnownTexts known;
  private final DocumentWriting writing;
  private final RowInserts inserts;
  private final DocumentStore store;

  Intake(
      ObjectMapper json,
      Validator validator,
      TextReader reader,
      KnownTexts known,
      DocumentWriting writing,
      RowInserts inserts,
      DocumentStore store) {
    this.json = json;
    this.validator = validator;
    this.reader = reader;
    this.known = known;
    this.writing = writing;
    this.inserts = inserts;
    this.store = store;
  }

  /**
   * Reads a document as a client sends it; no transaction is needed or wanted.
   *
   * @param document what POST /v1/documents takes
   * @throws ProblemException where it would be refused there, or names no source
   */
  public Arrival read(String document) {
    DocumentRequest request = parse(document);
    SourceView source = validSource(request);
    boolean same = !request.text().isEmpty() && known.has(source, Text.of(request.text()));
    return new Arrival(request, same ? null : reader.read(request.text()));
  }

  private DocumentRequest parse(String document) {
    try {
      @Nullable DocumentRequest request = json.readValue(document, DocumentRequest.class);
      if (request == null) {
        throw new ProblemException(
            ProblemType.MALFORMED_BODY,
            "This is null.",
            Fault.at("", "NULL", "Leave out what is not known; null is not a value."));
      }
      return request;
    } catch (JsonProcessingException e) {
      throw Failures.of(e);
    }
  }

  private SourceView validSource(DocumentRequest request) {
    Set<ConstraintViolation<DocumentRequest>> violations = validator.validate(request);
    if (!violations.isEmpty()) {
      throw Failures.of(violations);
    }
    SourceView source = request.source();
    if (source == null) {
      throw new ProblemException(
          ProblemType.CONSTRAINT_VIOLATED,
          "At /source: it must not be null.",
          Fault.at(
              "/source",
              "NOT_NULL",
              "Without its source a document that is sent again would be another one."));
    }
    return source;
  }

  /**
   * Stores documents in the running transaction: those that are there in their order, then the new
   * ones in theirs.
   *
   * @param arrivals each document once: what counts its revisions reads the log, which comes last
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Batch store(List<Arrival> arrivals, String actor) {
    Map<String, Arrival> all = new LinkedHashMap<>();
    arrivals.forEach(arrival -> all.put(arrival.identity(), arrival));
    Map<String, DocumentRow> existing = writing.findAll(all.keySet());
    Map<String, Written> written = new LinkedHashMap<>();
    Map<String, Arrival> added = new LinkedHashMap<>();
    all.forEach(
        (identity, arrival) -> {
          DocumentRow row = existing.get(identity);
          if (row == null) {
            added.put(identity, arrival);
          } else {
            written.put(identity, revise(row, arrival, actor));
          }
        });
    written.putAll(create(added, actor));
    store.getEntityManager().clear();
    // In the order of the writing: a later one may have revised an entity that an earlier one made.
    List<Change> changes =
        written.values().stream().flatMap(one -> one.changes().stream()).toList();
    List<Stored> documents =
        all.keySet().stream()
            .map(
                identity ->
                    stored(
                        Objects.requireNonNull(written.get(identity)),
                        existing.containsKey(identity)))
            .toList();
    return new Batch(documents, changes);
  }

  private Written revise(DocumentRow found, Arrival arrival, String actor) {
    EntityManager rows = store.getEntityManager();
    DocumentRow row = rows.contains(found) ? found : store.findLocked(found.id).orElseThrow();
    Written written =
        writing.revise(row, Metadata.of(arrival.request), textFor(row, arrival), actor);
    if (written.isChange()) {
      // Else each query would look through the annotations of all documents before.
      rows.flush();
      rows.clear();
    }
    return written;
  }

  /** Makes documents that are not there; their names are read, and their rows stored, together. */
  private Map<String, Written> create(Map<String, Arrival> added, String actor) {
    Map<UUID, ReadText> texts = new LinkedHashMap<>();
    added.values().forEach(arrival -> texts.put(Ids.next(), text(arrival)));
    return reader.ahead(
        texts, () -> inserts.together(() -> create(added, texts.entrySet().iterator(), actor)));
  }

  private Map<String, Written> create(
      Map<String, Arrival> added, Iterator<Map.Entry<UUID, ReadText>> texts, String actor) {
    Map<String, Written> written = new LinkedHashMap<>();
    added.forEach(
        (identity, arrival) -> {
          Map.Entry<UUID, ReadText> text = texts.next();
          Metadata metadata = Metadata.of(arrival.request);
          written.put(identity, writing.create(text.getKey(), metadata, text.getValue(), actor));
        });
    return written;
  }

  private @Nullable ReadText textFor(DocumentRow row, Arrival arrival) {
    boolean same =
        arrival.text == null && Text.of(arrival.request.text()).sha256().equals(row.textSha256);
    return same ? null : text(arrival);
  }

  // Seldom inside the transaction: only where somebody has changed or deleted the document since.
  private ReadText text(Arrival arrival) {
    return arrival.text == null ? reader.readAtOnce(arrival.request.text()) : arrival.text;
  }

  private static Stored stored(Written written, boolean existed) {
    Outcome outcome =
        !existed ? Outcome.CREATED : written.isChange() ? Outcome.UPDATED : Outcome.UNCHANGED;
    return new Stored(written.row().id, written.row().revision, outcome);
  }
}
