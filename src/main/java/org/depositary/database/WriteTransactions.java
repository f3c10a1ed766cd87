package org.depositary.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Runs every write transaction, on H2 one at a time.
 *
 * <p>On H2 a lock of this process is held around the whole transaction, commit or rollback
 * included: H2 loses committed updates otherwise, and only then is the order of identity values the
 * order in which readers see them. On PostgreSQL writers run side by side; one that lost a race for
 * a unique key, or a deadlock, is run again from the start, so work must not leave anything behind
 * but rows.
 */
@ApplicationScoped
public class WriteTransactions {

  // SQL states: integrity constraint 23505, serialization failure 40001, deadlock 40P01
  // (PostgreSQL).
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String CLASS_ROLLBACK = "40";

  private static final ThreadLocal<@Nullable Escort<?>> ESCORT = new ThreadLocal<>();

  private final DatabaseConfig config;
  private final Commits commits;
  private final Commits unseen = new Commits();
  private final boolean oneWriter;
  private final ReentrantLock writers = new ReentrantLock(true);

  WriteTransactions(
      DatabaseConfig config,
      Commits commits,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.config = config;
    this.commits = commits;
    this.oneWriter = kind.equals("h2") && config.writerLock();
  }

  /** What a request has done inside the transaction of its write, and again with each attempt. */
  public interface Escort<T> {

    /** Before the work; what it throws ends the transaction. */
    void before();

    /** After the work, with what this answered. */
    void after(T result);
  }

  /** Runs something whose first write has an escort, and answers what this write answers. */
  public <T> T escorted(Escort<T> escort, Supplier<T> writing) {
    ESCORT.set(escort);
    try {
      return writing.get();
    } finally {
      ESCORT.remove();
    }
  }

  /** Runs the work in a new transaction and answers what it answered, after the commit. */
  public <T> T write(Supplier<T> work) {
    return write(config.attempts(), work);
  }

  /** The same, with fewer attempts for work that can be done in smaller parts. */
  public <T> T write(int attempts, Supplier<T> work) {
    Supplier<T> all = withEscort(work);
    return exclusively(() -> writeAgain(Math.min(attempts, config.attempts()), all, commits));
  }

  /**
   * The same for what no stored answer shows, such as a lease: on H2 it is no commit that counts.
   *
   * <p>A service that nobody writes to would have to make all answers anew after it, for nothing.
   */
  public <T> T writeUnseen(Supplier<T> work) {
    return exclusively(() -> writeAgain(config.attempts(), work, unseen));
  }

  /** Whether a write was given up after deadlocks with others: the same may be written later. */
  public static boolean isDeadlock(Throwable failure) {
    return stateOf(failure).startsWith(CLASS_ROLLBACK);
  }

  // Whoever sets an escort vouches for what the write answers.
  @SuppressWarnings("unchecked")
  private static <T> Supplier<T> withEscort(Supplier<T> work) {
    Escort<T> escort = (Escort<T>) ESCORT.get();
    if (escort == null) {
      return work;
    }
    ESCORT.remove();
    return () -> {
      escort.before();
      T result = work.get();
      escort.after(result);
      return result;
    };
  }

  /** Runs work that is no transaction while nobody writes; on PostgreSQL others may write. */
  <T> T exclusively(Supplier<T> work) {
    if (!oneWriter) {
      return work.get();
    }
    writers.lock();
    try {
      return work.get();
    } finally {
      writers.unlock();
    }
  }

  /** The same for work that answers nothing. */
  public void write(Runnable work) {
    write(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  private static <T> T writeAgain(int attempts, Supplier<T> work, Commits counted) {
    for (int attempt = 1; ; attempt++) {
      try {
        return writeOnce(work, counted);
      } catch (PersistenceException | io.quarkus.narayana.jta.QuarkusTransactionException e) {
        if (attempt >= attempts || !lostRace(e)) {
          throw e;
        }
      }
    }
  }

  // Nothing is seen by others of work that has not ended, or that throws.
  private static <T> T writeOnce(Supplier<T> work, Commits counted) {
    boolean[] ends = {false};
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                T result = work.get();
                counted.begin();
                ends[0] = true;
                return result;
              });
    } finally {
      if (ends[0]) {
        counted.end();
      }
    }
  }

  private static boolean lostRace(Throwable failure) {
    String state = stateOf(failure);
    return state.equals(UNIQUE_VIOLATION) || state.startsWith(CLASS_ROLLBACK);
  }

  private static String stateOf(Throwable failure) {
    SQLException cause = sqlCause(failure);
    return cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  private static @Nullable SQLException sqlCause(@Nullable Throwable failure) {
    Throwable at = failure;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (at instanceof SQLException sql) {
        return sql;
      }
      at = at.getCause() != null ? at.getCause() : suppressedSql(at);
    }
    return null;
  }

  private static @Nullable Throwable suppressedSql(Throwable failure) {
    return failure.getSuppressed().length == 0 ? null : failure.getSuppressed()[0];
  }
}
