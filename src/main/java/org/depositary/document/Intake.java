package org.depositary.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.database.Ids;
import org.depositary.database.RowInserts;
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
   * Stores documents in the running transaction, in their order.
   *
   * @param arrivals each document once: what counts its revisions reads the log, which comes last
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Batch store(List<Arrival> arrivals, String actor) {
    List<Place> places = places(arrivals);
    Map<UUID, ReadText> texts = new LinkedHashMap<>();
    places.forEach(place -> place.newText().ifPresent(text -> texts.put(place.id(), text)));
    Batch batch = reader.ahead(texts, () -> inserts.together(() -> storeEach(places, actor)));
    store.getEntityManager().clear();
    return batch;
  }

  /**
   * Where a document goes.
   *
   * @param id of the document, there or not
   * @param existing null where there is none yet
   */
  private record Place(UUID id, @Nullable DocumentRow existing, Arrival arrival) {

    /** The text that was read, unless the document has it. */
    Optional<ReadText> newText() {
      return Optional.ofNullable(arrival.text)
          .filter(read -> existing == null || !read.text().sha256().equals(existing.textSha256));
    }
  }

  private List<Place> places(List<Arrival> arrivals) {
    Map<String, DocumentRow> existing =
        writing.findAll(arrivals.stream().map(Arrival::identity).toList());
    List<Place> places = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      DocumentRow row = existing.get(arrival.identity());
      places.add(new Place(row == null ? Ids.next() : row.id, row, arrival));
    }
    return places;
  }

  private Batch storeEach(List<Place> places, String actor) {
    List<Stored> documents = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Place place : places) {
      DocumentWriting.Written written = write(place, actor);
      documents.add(stored(written, place.existing() != null));
      changes.addAll(written.changes());
    }
    return new Batch(documents, changes);
  }

  private DocumentWriting.Written write(Place place, String actor) {
    Arrival arrival = place.arrival();
    DocumentRow existing = place.existing();
    Metadata metadata = Metadata.of(arrival.request);
    return existing == null
        ? writing.create(place.id(), metadata, text(arrival), actor)
        : writing.revise(existing, metadata, textFor(existing, arrival), actor);
  }

  private @Nullable ReadText textFor(DocumentRow row, Arrival arrival) {
    boolean same =
        arrival.text == null && Text.of(arrival.request.text()).sha256().equals(row.textSha256);
    return same ? null : text(arrival);
  }

  // Seldom inside the transaction: only where somebody has changed or deleted the document since.
  private ReadText text(Arrival arrival) {
    return arrival.text == null ? reader.read(arrival.request.text()) : arrival.text;
  }

  private static Stored stored(DocumentWriting.Written written, boolean existed) {
    Outcome outcome =
        !existed ? Outcome.CREATED : written.isChange() ? Outcome.UPDATED : Outcome.UNCHANGED;
    return new Stored(written.row().id, written.row().revision, outcome);
  }
}
