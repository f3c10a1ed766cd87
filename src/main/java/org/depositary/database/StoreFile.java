package org.depositary.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;

/**
 * H2: every chunk of the one file that holds anything dead is written anew, then zeros are written
 * over all that is in no chunk.
 *
 * <p>Writers wait while a portion is written; readers go on. It goes twice: long texts are dropped
 * by the database itself, some time after the rows that had them.
 */
final class StoreFile implements Compaction.Files {

  /** How much is rewritten while writers wait. */
  private static final int PORTION_BYTES = 16 << 20;

  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

  private final DataSource database;
  private final WriteTransactions transactions;

  StoreFile(DataSource database, WriteTransactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  @Override
  public List<String> listParts() {
    return List.of("once", "again");
  }

  @Override
  public String mark() {
    return "";
  }

  // What a reader still sees is found to be there when its chunk is to go.
  @Override
  public boolean isUnseen(String mark) {
    return true;
  }

  @Override
  public Compaction.Outcome rewrite(String part) {
    try (Connection connection = database.getConnection()) {
      SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      MVStore store = session.getDatabase().getStore().getMvStore();
      // In memory there is no file.
      boolean done =
          !((Object) store.getFileStore() instanceof SingleFileStore file)
              || rewrite(store, new StoreBlocks(file));
      return done ? Compaction.Outcome.DONE : Compaction.Outcome.STILL_READ;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  // One at a time: another would take the retention of this one for the one to restore.
  private synchronized boolean rewrite(MVStore store, StoreBlocks blocks) {
    int retention = store.getRetentionTime();
    // The time for which dead chunks are kept although nobody reads them.
    store.setRetentionTime(0);
    try {
      int last = transactions.exclusively(() -> lastChunk(store, blocks));
      boolean clean = false;
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!clean && System.nanoTime() < end) {
        clean = transactions.exclusively(() -> rewritePortion(store, blocks, last));
      }
      if (clean) {
        transactions.exclusively(() -> overwriteRest(store, blocks));
      }
      return clean;
    } finally {
      store.setRetentionTime(retention);
    }
  }

  private static int lastChunk(MVStore store, StoreBlocks blocks) {
    store.executeFilestoreOperation(blocks::clearBuffers);
    advance(store);
    return blocks.lastChunk();
  }

  private static boolean rewritePortion(MVStore store, StoreBlocks blocks, int last) {
    store.compact(100, PORTION_BYTES);
    advance(store);
    return blocks.areAlive(last);
  }

  private static boolean overwriteRest(MVStore store, StoreBlocks blocks) {
    store.executeFilestoreOperation(
        () -> {
          blocks.clearBuffers();
          blocks.overwriteRest();
        });
    store.sync();
    return true;
  }

  // A chunk is dropped when the version is over in which it became dead, and a version is over when
  // something is written in the next.
  private static void advance(MVStore store) {
    MVMap<String, Long> map = store.openMap("compaction");
    map.put("at", System.nanoTime());
    store.commit();
    store.removeMap(map);
    store.commit();
  }
}
