package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.depositary.http.ProblemException;
import org.junit.jupiter.api.Test;

class ReadingBudgetTest {

  private final ReadingBudget budget =
      new ReadingBudget(
          new ReadingConfig() {
            @Override
            public int charactersAtOnce() {
              return 10;
            }

            @Override
            public Duration patience() {
              return Duration.ofMillis(5);
            }
          });

  @Test
  void whoFindsNoRoomIsRefused() {
    String answer =
        budget.spend(
            8,
            () -> {
              assertThatThrownBy(() -> budget.spend(3, () -> "late"))
                  .isInstanceOf(ProblemException.class);
              return budget.spend(2, () -> "in time");
            });
    assertThat(answer).isEqualTo("in time");
  }

  @Test
  void roomIsGivenBackEvenAfterAFailure() {
    assertThatThrownBy(
            () ->
                budget.spend(
                    10,
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");
    assertThat(budget.spend(10, () -> "again")).isEqualTo("again");
  }

  @Test
  void aTextLongerThanAllRoomTakesAllOfIt() {
    assertThat(budget.spend(1000, () -> "read")).isEqualTo("read");
  }
}
