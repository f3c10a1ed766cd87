package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.Pinpoint.Existence.BEYOND_END;
import static org.depositary.extraction.Pinpoint.Existence.EXISTS;
import static org.depositary.extraction.Pinpoint.Existence.UNKNOWN;

import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvisionsTest {

  private static final Provisions WHOLE =
      new Provisions(20, List.of("8 bis"), 2, List.of(5, 12, 20), List.of(), List.of(0, 30));
  private static final Provisions UNCOUNTED =
      new Provisions(null, List.of(), null, List.of(), List.of(), List.of());

  private final Register register = Register.load();

  @Test
  void anArticleExistsUpToTheLast() {
    assertThat(article(WHOLE, "1")).isEqualTo(EXISTS);
    assertThat(article(WHOLE, "20")).isEqualTo(EXISTS);
    assertThat(article(WHOLE, "31")).isEqualTo(BEYOND_END);
    assertThat(article(WHOLE, "99999999999999999999")).isEqualTo(BEYOND_END);
  }

  @Test
  void anAddedArticleExistsWhereItIsListed() {
    assertThat(article(WHOLE, "8bis")).isEqualTo(EXISTS);
    assertThat(article(WHOLE, "9bis")).isEqualTo(UNKNOWN);
    assertThat(article(WHOLE, "40bis")).isEqualTo(BEYOND_END);
    assertThat(article(WHOLE, "0")).isEqualTo(UNKNOWN);
    assertThat(article(WHOLE, "")).isEqualTo(UNKNOWN);
  }

  @Test
  void anArticleOfTheAnnexMayBeMeant() {
    assertThat(article(WHOLE, "25")).isEqualTo(UNKNOWN);
    assertThat(WHOLE.existence(pinpoint(null, "2", "25"))).isEqualTo(EXISTS);
    assertThat(WHOLE.existence(pinpoint(null, "2", "31"))).isEqualTo(BEYOND_END);
    assertThat(WHOLE.existence(pinpoint(null, "1", "31"))).isEqualTo(UNKNOWN);
    assertThat(WHOLE.existence(pinpoint(null, "3", null))).isEqualTo(BEYOND_END);
    assertThat(WHOLE.existence(pinpoint(null, "b", null))).isEqualTo(UNKNOWN);
  }

  @Test
  void partsAreCounted() {
    assertThat(WHOLE.existence(pinpoint("3", null, null))).isEqualTo(EXISTS);
    assertThat(WHOLE.existence(pinpoint("4", null, null))).isEqualTo(BEYOND_END);
    assertThat(WHOLE.existence(pinpoint("0", null, null))).isEqualTo(UNKNOWN);
  }

  @Test
  void withoutACountNothingIsClaimed() {
    assertThat(article(UNCOUNTED, "3")).isEqualTo(UNKNOWN);
    assertThat(UNCOUNTED.existence(pinpoint("4", null, null))).isEqualTo(UNKNOWN);
    assertThat(UNCOUNTED.existence(pinpoint(null, "4", "1"))).isEqualTo(UNKNOWN);
  }

  @Test
  void theRegisterKnowsTheEndOfWellKnownConventions() {
    assertThat(existence("gc-iv", "159")).isEqualTo(EXISTS);
    assertThat(existence("gc-iv", "160")).isEqualTo(BEYOND_END);
    assertThat(existence("rome-statute", "15ter")).isEqualTo(EXISTS);
    assertThat(existence("hague-iv-1907", "43")).isEqualTo(UNKNOWN);
    assertThat(existence("hague-iv-1907", "57")).isEqualTo(BEYOND_END);
  }

  @Test
  void aSetHasWhatAllItsMembersHave() {
    assertThat(existence("geneva-conventions-1949", "3")).isEqualTo(EXISTS);
    assertThat(existence("geneva-conventions-1949", "147")).isEqualTo(UNKNOWN);
    assertThat(existence("geneva-conventions-1949", "160")).isEqualTo(BEYOND_END);
  }

  private Existence existence(String id, String article) {
    return register.existence(register.find(id).orElseThrow(), pinpoint(null, null, article));
  }

  private static Existence article(Provisions provisions, String article) {
    return provisions.existence(pinpoint(null, null, article));
  }

  private static Pinpoint pinpoint(
      @Nullable String part, @Nullable String annex, @Nullable String article) {
    return new Pinpoint(part, null, annex, null, article, null, null, null, null, null, "print");
  }
}
