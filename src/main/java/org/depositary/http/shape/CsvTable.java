package org.depositary.http.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 has it: a line of names, a line for each item, every line ended by CRLF.
 *
 * <p>A spreadsheet takes a cell that begins with one of a few signs for a formula and runs it; a
 * text that begins so is preceded by an apostrophe. Numbers are left alone.
 */
final class CsvTable {

  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String LINE_END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  private CsvTable() {}

  /** The bytes of a table in UTF-8. */
  static byte[] of(List<Column> columns, Iterable<JsonNode> items) {
    CsvTable table = new CsvTable();
    table.line(columns.stream().map(column -> new Column.Cell(column.name(), false)).toList());
    for (JsonNode item : items) {
      table.line(columns.stream().map(column -> column.cell(item)).toList());
    }
    return table.lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(List<Column.Cell> cells) {
    String separator = "";
    for (Column.Cell cell : cells) {
      lines.append(separator).append(quoted(cell.text() ? harmless(cell.words()) : cell.words()));
      separator = ",";
    }
    lines.append(LINE_END);
  }

  private static String harmless(String words) {
    return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private static String quoted(String words) {
    boolean plain =
        words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
