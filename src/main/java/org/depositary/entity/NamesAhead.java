package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.database.Json;
import org.depositary.database.TransactionValue;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Mention;

/**
 * Reads what is stored of the names of several texts at once, for a transaction that links them.
 */
@ApplicationScoped
public class NamesAhead {

  private final EntityStore store;
  private final CurationJournal journal;
  private final Json json;
  private final TransactionValue<HeldNames> held;

  NamesAhead(
      EntityStore store,
      CurationJournal journal,
      Json json,
      TransactionSynchronizationRegistry transaction) {
    this.store = store;
    this.journal = journal;
    this.json = json;
    this.held = new TransactionValue<>(transaction, HeldNames.class);
  }

  /**
   * What a text of a document names and relies on.
   *
   * @param cited the decisions, resolutions and national laws among what it cites
   */
  public record Named(UUID documentId, List<Mention> mentions, List<Authority> cited) {

    public Named {
      mentions = List.copyOf(mentions);
      cited = List.copyOf(cited);
    }
  }

  /**
   * Does work in the running transaction that links these texts, one after the other. Meanwhile
   * nothing may let go of the rows that were read.
   */
  public <T> T reading(List<Named> texts, Supplier<T> work) {
    HeldNames names = fresh();
    names.readMentioned(
        texts.stream().map(text -> new LinkKeys(text.documentId(), text.mentions())).toList());
    names.readStated(texts.stream().flatMap(text -> Stated.all(text.cited()).stream()).toList());
    return held.with(names, work);
  }

  /** The names that the running transaction holds; none yet, unless it has read ahead. */
  HeldNames held() {
    return held.find().orElseGet(this::fresh);
  }

  private HeldNames fresh() {
    return new HeldNames(store, journal, json);
  }
}
