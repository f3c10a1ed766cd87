package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void quotedCellsMayHoldCommasQuotesAndLineBreaks() {
    List<Csv.Row> rows = Csv.read("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"two\nlines\",\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).text("a")).isEqualTo("x, y");
    assertThat(rows.get(0).text("b")).isEqualTo("he said \"no\"");
    assertThat(rows.get(1).text("a")).isEqualTo("two\nlines");
    assertThat(rows.get(1).orNull("b")).isNull();
  }

  @Test
  void theLastLineMayLackItsEndAndOthersMayEndWithCarriageReturns() {
    assertThat(Csv.read("a,b\r\n1,x|y\r\n2,z"))
        .extracting(row -> row.number("a"), row -> row.list("b"))
        .containsExactly(tuple(1, List.of("x", "y")), tuple(2, List.of("z")));
  }

  @Test
  void brokenFilesAreRefused() {
    assertThatThrownBy(() -> Csv.read("a,b\n1\n")).hasMessageContaining("1 cells instead of 2");
    assertThatThrownBy(() -> Csv.read("a\n\"open")).hasMessageContaining("without an end");
    assertThatThrownBy(() -> Csv.read("a\n\"x\"y\n")).hasMessageContaining("without an end");
    assertThatThrownBy(() -> Csv.read("a\n1\n").get(0).text("c")).hasMessage("no column c");
  }
}
