package org.depositary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.database.WriteTransactions;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;

/** Issues, lists and revokes keys, and tells whose key a request carries. */
@ApplicationScoped
class ApiKeys {

  /** Creates the first key. */
  static final String SYSTEM = "system";

  private final ApiKeyStore store;
  private final WriteTransactions transactions;
  private final Pager pager;
  private final Clock clock;

  ApiKeys(ApiKeyStore store, WriteTransactions transactions, Pager pager, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.pager = pager;
    this.clock = clock;
  }

  /** The holder of a key that is known, not revoked, and has the right secret. */
  Optional<Actor> findActor(String text) {
    return Secret.parse(text)
        .flatMap(
            secret ->
                store
                    .findUsable(secret.id())
                    .filter(key -> secret.hashesTo(key.secretHash()))
                    .map(key -> new Actor(key.id(), key.name(), scopes(key.scopes()))));
  }

  /** The holder of a key that is known and not revoked. */
  Optional<Actor> findActorOf(String id) {
    return store.findValid(id).map(ApiKeys::actor);
  }

  @Transactional
  boolean hasAdministrator() {
    return store.hasAdministrator();
  }

  IssuedApiKeyView issue(NewApiKey request, String actor) {
    return issue(Secret.create(), request, actor);
  }

  /** Issues a key whose secret is already known to its holder. */
  IssuedApiKeyView issue(Secret secret, NewApiKey request, String actor) {
    ApiKeyRow row = new ApiKeyRow();
    row.id = secret.id();
    row.name = request.name();
    row.secretHash = secret.hash();
    row.scopes =
        EnumSet.copyOf(request.scopes()).stream().map(Scope::name).collect(Collectors.joining(","));
    row.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    row.createdBy = actor;
    return transactions.write(
        () -> {
          store.persist(row);
          return IssuedApiKeyView.of(view(row), secret.reveal());
        });
  }

  Page<ApiKeyView> list(PageQuery query) {
    Slice slice = pager.slice(query);
    return pager
        .page(
            slice,
            store.list(slice),
            row -> List.of(row.createdAt.toString(), row.id),
            slice.counted() ? store.count() : null)
        .map(ApiKeys::view);
  }

  ApiKeyView get(String id) {
    return view(row(id));
  }

  /** Revokes a key from now on; a second time changes nothing. */
  void revoke(String id) {
    transactions.write(
        () -> {
          ApiKeyRow row = row(id);
          if (row.revokedAt == null) {
            row.revokedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
          }
        });
  }

  private ApiKeyRow row(String id) {
    return store
        .findByIdOptional(id)
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "There is no key with this id."));
  }

  private static ApiKeyView view(ApiKeyRow row) {
    return new ApiKeyView(
        row.id, row.name, scopes(row.scopes), row.createdAt, row.createdBy, row.revokedAt);
  }

  private static Actor actor(ApiKeyRow row) {
    return new Actor(row.id, row.name, scopes(row.scopes));
  }

  private static Set<Scope> scopes(String stored) {
    return Stream.of(stored.split(",", -1))
        .map(Scope::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }
}
