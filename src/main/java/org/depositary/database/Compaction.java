package org.depositary.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rewrites the files of the database, so that nothing is left in them that was deleted before.
 *
 * <p>Neither database takes deleted rows out of its files by itself: they stay until their place is
 * needed. This goes part by part; every part may be done again.
 */
@ApplicationScoped
public class Compaction {

  /** What came of the attempt to rewrite a part. */
  public enum Outcome {
    DONE,
    /** Somebody still reads what is to go. */
    STILL_READ,
    /** The role of the service may not rewrite it. */
    NOT_ALLOWED
  }

  /** How one kind of database does it. */
  interface Files {

    /** What there is to rewrite, in order. */
    List<String> listParts();

    /** Marks the present: what was deleted before it is to go. */
    String mark();

    /** Whether nobody sees any more what was deleted before the mark, so that it can go. */
    boolean isUnseen(String mark);

    /** Rewrites one part; unless that is done, it has to be tried again later. */
    Outcome rewrite(String part);
  }

  private final Files files;

  Compaction(
      DataSource database,
      WriteTransactions transactions,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.files =
        kind.equals("h2") ? new StoreFile(database, transactions) : new TableFiles(database);
  }

  /** What there is to rewrite, in order. */
  public List<String> listParts() {
    return files.listParts();
  }

  /** Marks the present: what was deleted before it is to go. */
  public String mark() {
    return files.mark();
  }

  /** Whether nobody sees any more what was deleted before the mark, so that it can go. */
  public boolean isUnseen(String mark) {
    return files.isUnseen(mark);
  }

  /** Rewrites one part; unless that is done, it has to be tried again later. */
  public Outcome rewrite(String part) {
    return files.rewrite(part);
  }
}
