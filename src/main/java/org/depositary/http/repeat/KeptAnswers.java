package org.depositary.http.repeat;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.depositary.database.DatabaseClock;
import org.depositary.database.WriteTransactions;

/** The first answers that are kept, and for how long. */
@ApplicationScoped
public class KeptAnswers {

  private final AnswerStore store;
  private final WriteTransactions transactions;
  private final DatabaseClock clock;
  private final RepeatSettings settings;

  KeptAnswers(
      AnswerStore store,
      WriteTransactions transactions,
      DatabaseClock clock,
      RepeatSettings settings) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.settings = settings;
  }

  /** Empties what is kept, in the running transaction: some of it may show what is erased. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetBodies() {
    store.emptyAll();
  }

  @Transactional
  Optional<KeptAnswer> find(RepeatKey key) {
    return store.find(key.id(), oldest());
  }

  /** Keeps an answer from now on, in the running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(RepeatKey key, KeptAnswer answer) {
    store.insert(key.id(), answer, clock.now(), oldest());
  }

  @Scheduled(
      every = "{depositary.idempotency.interval}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void expire() {
    transactions.write(() -> store.deleteBefore(oldest()));
  }

  private Instant oldest() {
    return clock.now().minus(settings.kept());
  }
}
