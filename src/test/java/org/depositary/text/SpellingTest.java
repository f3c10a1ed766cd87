package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spelling of a name is shown. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Ana Soto, ANA SOTO",
    "Ana Sotó, Ana Soto",
    "Ana Soto, ANA SOTÓ",
    "Ana soto, Ana Soto",
    "Doe v. Norway, DOE v. NORWAY"
  })
  void oneOfTwoSpellingsIsBetter(String better, String worse) {
    assertThat(Spelling.isBetter(better, worse)).isTrue();
    assertThat(Spelling.isBetter(worse, better)).isFalse();
    assertThat(Spelling.better(worse, better)).isEqualTo(better);
    assertThat(Spelling.better(better, worse)).isEqualTo(better);
  }

  @ParameterizedTest
  @CsvSource({"Ana Soto, Ana Soto", "Ana Soto, ANA SOTOMAYOR", "'', Ana"})
  void anotherNameIsNoSpelling(String one, String other) {
    assertThat(Spelling.isBetter(one, other)).isFalse();
    assertThat(Spelling.isBetter(other, one)).isFalse();
  }
}
