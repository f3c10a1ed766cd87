package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one name share a key; other names do not. */
class TransliterationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khojaly = Khojali = Xocalı = KHOJALY = Khodzhaly = Khodjaly = Khojally",
        "Kocharyan = Kocharian = Koçaryan = Kotcharian",
        "Robert Kocharyan = Robert Kocharian",
        "Aliyev = Aliev = Əliyev",
        "Shusha = Şuşa = Šuša",
        "Yuri = Yuriy = Yurii",
        "Mahmoud = Mahmud = Mahmood",
        "Hajiyev = Hacıyev",
        "Moussa = Musa",
        "Sergey = Sergei",
        "Qasim = Kasim",
        "Zhukov = Žukov",
        "Al-Khatib = al Khatib = Al Hatib",
      })
  void spellingsOfOneNameShareAKey(String spellings) {
    String[] all = spellings.split(" = ");
    for (String spelling : all) {
      assertThat(Transliteration.key(spelling)).as(spelling).isEqualTo(Transliteration.key(all[0]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Kocharyan, Kochanyan",
    "Khojaly, Khojavend",
    "Shusha, Susa",
    "Robert Kocharyan, Kocharyan",
    "Baku, Bakur",
    "Musa, Mesa",
  })
  void otherNamesDoNot(String one, String other) {
    assertThat(Transliteration.key(one)).isNotEqualTo(Transliteration.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "\u0301", "\ud800"})
  void whatHasNoLettersHasNoKey(String name) {
    assertThat(Transliteration.key(name)).isEmpty();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void keysAreBounded() {
    String name = "Tchx kh".repeat(100_000);
    assertThat(Transliteration.key(name)).hasSizeLessThanOrEqualTo(Transliteration.LONGEST);
  }
}
