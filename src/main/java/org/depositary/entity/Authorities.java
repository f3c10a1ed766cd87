package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.database.Json;
import org.depositary.extraction.Authority;
import org.depositary.extraction.identity.AuthorityIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Links citations of decisions, resolutions and national laws to their canonical records.
 *
 * <p>Two citations are of one record where the kernel gives them one identity. What a record does
 * not tell yet, a later citation completes.
 */
@ApplicationScoped
public class Authorities {

  /**
   * The canonical records of some citations.
   *
   * @param byKey the records by {@link #linkKeyOf}
   * @param changes records that had to be made or completed
   */
  public record Linked(Map<String, UUID> byKey, Collection<Change> changes) {}

  /** The key by which the record of what is cited is found; null where nothing tells which. */
  public static @Nullable String linkKeyOf(Authority cited) {
    return AuthorityIdentity.of(cited).map(Stated::linkKey).orElse(null);
  }

  private final EntityStore store;
  private final CurationJournal journal;
  private final Json json;
  private final NamesAhead names;
  private final Clock clock;

  Authorities(
      EntityStore store, CurationJournal journal, Json json, NamesAhead names, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.json = json;
    this.names = names;
    this.clock = clock;
  }

  /** Finds, makes and completes the records of what is cited, in the running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Linked link(Collection<Authority> cited, String actor) {
    // In the order of the keys: writers of one document each never wait for each other crosswise.
    // Those of several may; the one that loses is run again.
    TreeMap<String, Stated> stated = new TreeMap<>();
    Stated.all(cited).forEach(one -> stated.merge(one.linkKey(), one, Stated::completedBy));
    HeldNames held = names.held();
    held.readStated(stated.values());
    AuthorityLinking linking = new AuthorityLinking(store, journal, json, held, clock, actor);
    stated.values().forEach(linking::link);
    return new Linked(linking.byKey(stated.keySet()), linking.changes());
  }
}
