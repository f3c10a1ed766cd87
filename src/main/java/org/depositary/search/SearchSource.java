package org.depositary.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * Tells the index by what the things of one feature are found; features implement it.
 *
 * <p>It answers from the database as it is. What changes meanwhile is in the log, and is asked for
 * again.
 */
public interface SearchSource {

  /** What its records stand for; no other source has it. */
  RecordKind kind();

  /**
   * The field in which records of other kinds name those of this one: those named by more records
   * are better known.
   */
  default Optional<String> namedIn() {
    return Optional.empty();
  }

  /**
   * Of what comes with the code and not from the database: an index of another edition has its
   * records of this kind written again, because the log may have told of them to older code.
   */
  default String edition() {
    return "";
  }

  /** The records of this kind that are in the index as it is. */
  interface Indexed {

    /** The ids of those with a keyword. */
    Set<String> find(String field, String value);
  }

  /** The ids of the records that changes may concern, whether these exist or not. */
  Set<String> concerned(List<Change> changes, Indexed indexed);

  /**
   * The ids of the records that exist, in their order.
   *
   * @param after the last one known; null for the first
   */
  List<String> listIds(@Nullable String after, int limit);

  /**
   * Reads records one after another, so that long ones need not be in memory together.
   *
   * @param ids those of records that no longer exist are passed over
   */
  void read(Collection<String> ids, Consumer<SearchRecord> reader);
}
