package org.depositary.extraction.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.sentence.Sentences;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralScannerTest {

  private static final NumeralScanner SCANNER = new NumeralScanner();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5379 people; 5379",
        "1,275 people; 1275",
        "1 275 people; 1275",
        "1.000.000 people; 1000000",
        "3,00,000 people; 300000",
        "1.5 million people; 1500000.0",
        "2.5M tons; 2500000.0",
        "40 thousand; 40000",
        "eight families; 8",
        "two hundred and fifty men; 250",
        "twenty-three men; 23",
        "Twelve thousand four hundred seventy; 12470",
        "a dozen men; 12",
        "half a million men; 500000",
        "one fifth of it; 0.2",
        "two-thirds; 0.666667"
      })
  void numbersInDigitsAndWordsHaveAValue(String text, String value) {
    assertThat(first(text).orElseThrow().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "366th regiment",
        "047/18 of May",
        "10:30 hours",
        "2-day siege",
        "two-day siege",
        "twenty-fifth year",
        "a third person",
        "one third party",
        "1.2.3 of the list",
        "12) the list"
      })
  void numbersOfOtherThingsAreNone(String text) {
    assertThat(first(text)).isEmpty();
  }

  @Test
  void aRangeHasBothBounds() {
    Numeral range = first("200-300 men").orElseThrow();
    assertThat(range.min()).isEqualByComparingTo("200");
    assertThat(range.max()).isEqualByComparingTo("300");
  }

  @Test
  void twoYearsAreNoRange() {
    assertThat(first("1992-1994").orElseThrow().max()).isNull();
  }

  private static Optional<Numeral> first(String text) {
    Sentence sentence = new Sentences(Words.of(Text.of(text))).next();
    return SCANNER.at(sentence, 0);
  }
}
