package org.depositary.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New rows of one transaction that are stored later, with others of their tables. */
final class WaitingRows {

  private final Map<String, Waiting> referredTo = new LinkedHashMap<>();
  private final Map<String, Waiting> others = new LinkedHashMap<>();

  private record Waiting(RowTable table, List<Object> rows) {}

  /**
   * @param first whether rows of other tables refer to these
   */
  void add(RowTable table, List<?> added, boolean first) {
    (first ? referredTo : others)
        .computeIfAbsent(table.name(), name -> new Waiting(table, new ArrayList<>()))
        .rows()
        .addAll(added);
  }

  /** Stores them, table by table in the order in which their first rows came. */
  void insert() {
    insert(referredTo);
    insert(others);
  }

  private static void insert(Map<String, Waiting> waiting) {
    waiting.values().forEach(some -> some.table().insert(some.rows()));
    waiting.clear();
  }
}
