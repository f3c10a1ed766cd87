package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdeographTest {

  private static final Gazetteer NAMES =
      Gazetteer.builder().add("儿童权利公约", 1).add("COP 公约", 2).build();
  private static final FirstWords FIRST = FirstWords.of(NAMES);

  @Test
  void everyIdeographIsAWord() {
    assertThat(Folding.key("儿童 Rights公约")).isEqualTo("儿 童 rights 公 约");
    assertThat(Folding.isOneWord("儿")).isTrue();
    assertThat(Folding.isOneWord("儿童")).isFalse();
    assertThat(FIRST.of("儿童").read(0).end()).isEqualTo(1);
    assertThat(FIRST.of("ab儿").read(0).end()).isEqualTo(2);
  }

  @Test
  void aNameIsFoundInsideARunOfIdeographs() {
    long match = NAMES.longest("根据儿童权利公约行事", 2);
    assertThat(Gazetteer.payload(match)).isEqualTo(1);
    assertThat(Gazetteer.end(match)).isEqualTo(8);
    assertThat(Gazetteer.end(NAMES.longest("COP公约的", 0))).isEqualTo(5);
    assertThat(NAMES.longest("儿童权利", 0)).isEqualTo(Gazetteer.NONE);
  }
}
