package org.depositary.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShiftTest {

  private static final UUID ONE = UUID.fromString("01932c07-209a-7a31-8f3c-0d5ad6bd2f01");
  private static final UUID TWO = UUID.fromString("01932c07-209a-7a31-8f3c-0d5ad6bd2f02");
  private static final UUID THREE = UUID.fromString("01932c07-209a-7a31-8f3c-0d5ad6bd2f03");

  private static Standing at(int start, UUID id) {
    return new Standing(id, start, false);
  }

  private static Standing reviewed(int start, UUID id) {
    return new Standing(id, start, true);
  }

  @Test
  void whatStandsWhereItStoodDidNotShift() {
    assertThat(Shift.between(List.of(reviewed(3, ONE)), List.of(reviewed(3, ONE))))
        .isEqualTo(new Shift(0, 0, 0, List.of(), List.of()));
  }

  @Test
  void whatStandsElsewhereMoved() {
    assertThat(Shift.between(List.of(reviewed(3, ONE), at(9, TWO)), List.of(reviewed(9, ONE))))
        .isEqualTo(new Shift(0, 1, 1, List.of(ONE), List.of()));
  }

  @Test
  void whatIsFoundNoMoreIsLost() {
    assertThat(Shift.between(List.of(reviewed(3, ONE), at(5, TWO)), List.of(at(7, THREE))))
        .isEqualTo(new Shift(1, 0, 2, List.of(), List.of(ONE)));
  }
}
