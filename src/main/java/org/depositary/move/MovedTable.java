package org.depositary.move;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, as every database has it.
 *
 * @param name in lower case
 */
record MovedTable(String name, List<MovedColumn> columns) {

  MovedTable {
    columns = List.copyOf(columns);
  }

  boolean has(String column) {
    return columns.stream().anyMatch(known -> known.name().equals(column));
  }

  String select() {
    return "SELECT " + names() + " FROM " + name;
  }

  String insert() {
    return "INSERT INTO "
        + name
        + " ("
        + names()
        + ") VALUES ("
        + columns.stream().map(column -> "?").collect(Collectors.joining(", "))
        + ")";
  }

  private String names() {
    return columns.stream().map(MovedColumn::name).collect(Collectors.joining(", "));
  }
}
