package org.depositary.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.depositary.change.feed.FeedCursors;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Shows what was sent to endpoints, and sends it again. */
@ApplicationScoped
class Deliveries {

  private final Endpoints endpoints;
  private final DeliveryStore store;
  private final Outbox outbox;
  private final WriteTransactions transactions;
  private final FeedCursors cursors;
  private final Json json;
  private final Clock clock;

  Deliveries(
      Endpoints endpoints,
      DeliveryStore store,
      Outbox outbox,
      WriteTransactions transactions,
      FeedCursors cursors,
      Json json,
      Clock clock) {
    this.endpoints = endpoints;
    this.store = store;
    this.outbox = outbox;
    this.transactions = transactions;
    this.cursors = cursors;
    this.json = json;
    this.clock = clock;
  }

  Page<DeliveryView> list(String endpoint, DeliveryFilter filter, PageQuery query, Pager pager) {
    EndpointRow owner = endpoints.getRow(endpoint);
    Slice slice = pager.slice(query);
    Conditions conditions = filter.conditions(owner.id);
    Long total = slice.counted() ? store.count(conditions) : null;
    if (!slice.atStart()) {
      conditions.where("r.id < :value", Ids.parse(slice.after().get(0)).orElseThrow());
    }
    List<DeliveryRow> rows = store.list(conditions, slice.rows());
    return pager
        .page(slice, rows, row -> List.of(row.id.toString()), total)
        .map(row -> view(owner, row));
  }

  DeliveryView get(String endpoint, String id) {
    EndpointRow owner = endpoints.getRow(endpoint);
    return view(owner, getRow(owner, id));
  }

  private DeliveryRow getRow(EndpointRow owner, String id) {
    Optional<DeliveryRow> found = Ids.parse(id).flatMap(known -> store.find(owner.id, known));
    return found.orElseThrow(
        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no delivery with this id."));
  }

  private DeliveryView view(EndpointRow owner, DeliveryRow row) {
    @Nullable String sent = row.body;
    WebhookMessage message =
        sent == null ? WebhookMessage.of(row, cursors) : json.read(sent, WebhookMessage.class);
    return DeliveryView.of(row, message, owner.dueAt);
  }

  /** Sends a message once more, whatever came of it. */
  DeliveryView redeliver(String endpoint, String id) {
    return transactions.write(
        () -> {
          EndpointRow owner = endpoints.getLocked(endpoint);
          DeliveryRow first = getRow(owner, id);
          if (!owner.isEnabled()) {
            throw new ProblemException(ProblemType.CONFLICT, "The webhook endpoint is disabled.");
          }
          if (first.isPending()) {
            throw new ProblemException(ProblemType.CONFLICT, "The delivery has not ended yet.");
          }
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          DeliveryRow again = outbox.repeat(first, now);
          outbox.schedule(owner, now);
          return view(owner, again);
        });
  }
}
