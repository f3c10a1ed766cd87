package org.depositary.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.EntityTags;
import org.depositary.http.Fault;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.ServiceSeal;
import org.depositary.http.Slice;
import org.depositary.webhook.RefusedTargetException;
import org.depositary.webhook.Targets;
import org.depositary.webhook.WebhookSecret;
import org.jspecify.annotations.Nullable;

/** Makes, shows, changes and deletes endpoints, and gives them secrets. */
@ApplicationScoped
class Endpoints {

  private final EndpointStore store;
  private final Outbox outbox;
  private final Targets targets;
  private final ServiceSeal seal;
  private final LogReader log;
  private final WriteTransactions transactions;
  private final WebhookSettings settings;
  private final EntityTags tags;
  private final Clock clock;

  Endpoints(
      EndpointStore store,
      Outbox outbox,
      Targets targets,
      ServiceSeal seal,
      LogReader log,
      WriteTransactions transactions,
      WebhookSettings settings,
      EntityTags tags,
      Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.targets = targets;
    this.seal = seal;
    this.log = log;
    this.transactions = transactions;
    this.settings = settings;
    this.tags = tags;
    this.clock = clock;
  }

  /** Where the log ends now: to be asked before a write that needs it. */
  LogPlace here() {
    return LogPlace.end(log.look());
  }

  IssuedSecretView create(EndpointRequest request, LogPlace here, String actor) {
    requireAllowed(request.url());
    return transactions.write(
        () -> {
          if (store.count() >= settings.mostEndpoints()) {
            throw new ProblemException(
                ProblemType.CONFLICT, "There are as many webhook endpoints as there may be.");
          }
          EndpointRow row = new EndpointRow();
          row.id = Ids.next();
          row.url = request.url();
          row.description = request.description();
          row.changeTypes = write(request.changeTypes());
          row.resourceTypes = write(request.resourceTypes());
          row.state = EndpointState.ENABLED;
          row.createdAt = now();
          row.createdBy = actor;
          WebhookSecret secret = giveSecret(row);
          store.persist(row);
          greet(row, here);
          return new IssuedSecretView(view(row), secret.reveal());
        });
  }

  private static String write(@Nullable Collection<? extends Enum<?>> wished) {
    return Wishes.write(wished == null ? List.of() : wished);
  }

  private void requireAllowed(String url) {
    try {
      targets.parse(url);
    } catch (RefusedTargetException e) {
      String reason = String.valueOf(e.getMessage());
      throw new ProblemException(
          ProblemType.CONSTRAINT_VIOLATED,
          "The url may not be sent to: " + reason,
          Fault.at("/url", "TARGET_REFUSED", reason));
    }
  }

  private WebhookSecret giveSecret(EndpointRow row) {
    WebhookSecret secret = WebhookSecret.create();
    row.secret = seal.close(secret.bytes(), row.id.toString());
    return secret;
  }

  // From here on it is told; whoever makes it sees at once whether that works.
  private void greet(EndpointRow row, LogPlace here) {
    row.see(here.epoch(), here.position());
    outbox.open(row, MessageType.ENABLED, here, now());
    outbox.schedule(row, now());
  }

  Page<EndpointView> list(EndpointFilter filter, PageQuery query, Pager pager) {
    Slice slice = pager.slice(query);
    Conditions conditions = filter.conditions();
    Long total = slice.counted() ? store.count(conditions) : null;
    if (!slice.atStart()) {
      conditions.where("r.id > :value", Ids.parse(slice.after().get(0)).orElseThrow());
    }
    List<EndpointRow> rows = store.list(conditions, slice.rows());
    return pager.page(slice, rows, row -> List.of(row.id.toString()), total).map(this::view);
  }

  // Endpoints that nothing is sent to keep an old secret until the next cleaning.
  private EndpointView view(EndpointRow row) {
    return EndpointView.of(row, now());
  }

  EndpointView get(String id) {
    return view(getRow(id));
  }

  /** The row, for this transaction alone. */
  EndpointRow getLocked(String id) {
    return requirePresent(Ids.parse(id).flatMap(store::findLocked));
  }

  EndpointRow getRow(String id) {
    return requirePresent(Ids.parse(id).flatMap(store::findByIdOptional));
  }

  private static EndpointRow requirePresent(Optional<EndpointRow> found) {
    return found.orElseThrow(
        () ->
            new ProblemException(
                ProblemType.NOT_FOUND, "There is no webhook endpoint with this id."));
  }

  private EndpointRow require(String id, Precondition precondition) {
    EndpointRow row = getLocked(id);
    precondition.require(tags.of(view(row)));
    return row;
  }

  EndpointView patch(String id, EndpointPatch patch, Precondition precondition, LogPlace here) {
    return transactions.write(
        () -> {
          EndpointRow row = require(id, precondition);
          if (patch.url() != null) {
            requireAllowed(patch.url());
            move(row, patch.url());
          }
          row.description = patch.description() == null ? row.description : patch.description();
          row.changeTypes =
              patch.changeTypes() == null ? row.changeTypes : Wishes.write(patch.changeTypes());
          row.resourceTypes =
              patch.resourceTypes() == null
                  ? row.resourceTypes
                  : Wishes.write(patch.resourceTypes());
          change(row, patch.state(), here);
          outbox.schedule(row, now());
          return view(row);
        });
  }

  // What the old address did, or is about to do, is not held against the new one.
  private static void move(EndpointRow row, String url) {
    if (!url.equals(row.url)) {
      row.url = url;
      row.healthy();
      row.quietUntil = null;
      row.release();
    }
  }

  private void change(EndpointRow row, @Nullable EndpointState wished, LogPlace here) {
    if (wished == null || wished == row.state) {
      return;
    }
    if (wished == EndpointState.ENABLED) {
      row.enable();
      greet(row, here);
    } else {
      row.disable(DisabledReason.REQUESTED, now());
      outbox.close(row, now());
    }
  }

  /** Gives it another secret; the one before is used, too, for a while. */
  IssuedSecretView rotate(String id, SecretRequest request) {
    return transactions.write(
        () -> {
          EndpointRow row = getLocked(id);
          boolean overlapping = !request.overlap().isZero();
          row.previousSecret = overlapping ? row.secret : null;
          row.previousUntil = overlapping ? now().plus(request.overlap()) : null;
          WebhookSecret secret = giveSecret(row);
          return new IssuedSecretView(view(row), secret.reveal());
        });
  }

  void delete(String id, Precondition precondition) {
    transactions.write(() -> store.delete(require(id, precondition)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
