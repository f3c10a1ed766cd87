package org.depositary.extraction.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values as RFC 4180 has them: a header, then one record a line. */
final class Csv {

  /** One record; the header it shares with the others tells where a column's cell stands. */
  record Row(Map<String, Integer> header, List<String> cells) {

    /** The cell's text; empty where the cell is. */
    String text(String column) {
      Integer place = header.get(column);
      if (place == null) {
        throw new IllegalArgumentException("no column " + column);
      }
      return cells.get(place);
    }

    /** The cell's text, or null where the cell is empty. */
    @Nullable String orNull(String column) {
      String cell = text(column);
      return cell.isEmpty() ? null : cell;
    }

    @Nullable Integer number(String column) {
      String cell = text(column);
      return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    List<Integer> numbers(String column) {
      return list(column).stream().map(Integer::valueOf).toList();
    }

    /** The cell's parts between vertical bars. */
    List<String> list(String column) {
      String cell = text(column);
      return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }
  }

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  static List<Row> read(String text) {
    Csv csv = new Csv(text);
    Map<String, Integer> header = header(csv.record());
    List<Row> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> cells = csv.record();
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            cells.size() + " cells instead of " + header.size() + ": " + cells);
      }
      rows.add(new Row(header, cells));
    }
    return rows;
  }

  private static Map<String, Integer> header(List<String> columns) {
    Map<String, Integer> header = new HashMap<>();
    columns.forEach(column -> header.put(column, header.size()));
    return header;
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    char after;
    do {
      cells.add(peek() == '"' ? quoted() : plain());
      after = peek();
      at++;
    } while (after == ',');
    if (after == '\r' && peek() == '\n') {
      at++;
    } else if (after != '\n') {
      throw new IllegalArgumentException("a line without an end at unit " + at);
    }
    return cells;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean endsCell(char unit) {
    return unit == ',' || unit == '\n' || unit == '\r';
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    int start = ++at;
    while (true) {
      int quote = text.indexOf('"', start);
      if (quote < 0) {
        throw new IllegalArgumentException("a quoted cell without an end at unit " + at);
      }
      cell.append(text, start, quote);
      at = quote + 1;
      if (peek() != '"') {
        return cell.toString();
      }
      cell.append('"');
      start = at + 1;
    }
  }

  /** The unit at hand; the end of the text counts as the end of a line. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
