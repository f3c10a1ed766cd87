package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private final Register register = Register.load();
  private final Coverage coverage = register.coverage();

  @Test
  void everyRecordIsCountedOnce() {
    assertThat(coverage.version()).isEqualTo(register.version());
    assertThat(coverage.conventions() + coverage.sets()).isEqualTo(register.conventions().size());
    assertThat(sum(coverage.byType())).isEqualTo(coverage.conventions());
    assertThat(coverage.byType()).doesNotContainKey("set");
  }

  @Test
  void countsGoFromTheLargestToTheSmallest() {
    for (Map<String, Integer> counts : List.of(coverage.bySubject(), coverage.byDepositary())) {
      List<Integer> values = List.copyOf(counts.values());
      assertThat(values).isSortedAccordingTo((a, b) -> b - a);
    }
    assertThat(coverage.byDepositary()).containsKey("Secretary-General of the United Nations");
  }

  @Test
  void everyConventionHasAnEnglishTitleAndSomeHaveOthers() {
    assertThat(coverage.titles()).containsEntry("en", coverage.conventions());
    assertThat(coverage.titles()).containsKeys("fr", "es", "ru", "ar", "zh", "az", "hy", "tr");
  }

  @Test
  void aColumnTellsHowMuchOfItIsVerified() {
    assertThat(coverage.columns())
        .extracting(Coverage.Column::name)
        .contains("title", "titles.ru", "adoptedOn", "articles", "untsVolume");
    assertThat(coverage.columns())
        .allMatch(column -> column.verified() <= column.filled())
        .allMatch(column -> column.filled() <= coverage.conventions());
    assertThat(coverage.columns().get(0))
        .isEqualTo(new Coverage.Column("title", coverage.conventions(), coverage.verified()));
  }

  @Test
  void whatIsMissingIsWritten() {
    assertThat(coverage.gaps())
        .isNotEmpty()
        .allMatch(gap -> !gap.area().isBlank() && gap.detail().endsWith("."));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
