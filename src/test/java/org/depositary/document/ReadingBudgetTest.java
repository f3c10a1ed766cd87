package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.depositary.http.ProblemException;
import org.junit.jupiter.api.Test;

class ReadingBudgetTest {

  private static final long HEAP = 1L << 30;

  private final ReadingBudget budget = budget(10, HEAP);

  private static ReadingBudget budget(int characters, long heap) {
    return new ReadingBudget(
        new ReadingConfig() {
          @Override
          public int charactersAtOnce() {
            return characters;
          }

          @Override
          public Duration patience() {
            return Duration.ofMillis(5);
          }
        },
        new TextMemory(heap));
  }

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
  void aSmallHeapHasLessRoom() {
    int room = new TextMemory(HEAP).characters();
    assertThat(room).isBetween(4_500_000, 5_000_000);
    ReadingBudget small = budget(20_000_000, HEAP);
    String answer =
        small.spend(
            room,
            () -> {
              assertThatThrownBy(() -> small.spend(1, () -> "late"))
                  .isInstanceOf(ProblemException.class);
              return "read";
            });
    assertThat(answer).isEqualTo("read");
    assertThat(new TextMemory(256L << 20).characters()).isLessThan(700_000);
    assertThat(new TextMemory(1).characters()).isEqualTo(100_000);
  }

  @Test
  void aTextLongerThanAllRoomTakesAllOfIt() {
    assertThat(budget.spend(1000, () -> "read")).isEqualTo("read");
  }
}
