package org.depositary.extraction.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which nouns a convention of the register can be called by: "the said treaty". */
class HeadsTest {

  private static final Register REGISTER = Register.load();

  @ParameterizedTest
  @CsvSource({
    "genocide-convention, CONVENTION, true",
    "genocide-convention, CONVENTIONS, false",
    "genocide-convention, COVENANT, false",
    "genocide-convention, INSTRUMENT, true",
    "genocide-convention, INSTRUMENTS, true",
    "iccpr, COVENANT, true",
    "iccpr, CONVENTION, false",
    "iccpr-op1, PROTOCOL, true",
    "iccpr-op1, COVENANT, false",
    "rome-statute, STATUTE, true",
    "un-charter, CHARTER, true",
    "un-charter, STATUTE, false",
    "geneva-conventions-1949, CONVENTIONS, true",
    "geneva-conventions-1949, CONVENTION, false",
    "geneva-conventions-1949, PROTOCOLS, false",
    "additional-protocols-1977, PROTOCOLS, true",
  })
  void aConventionIsCalledByItsType(String id, Word head, boolean fits) {
    assertThat(Heads.fits(REGISTER.find(id).orElseThrow(), head)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "Catholic Relief Commission, ",
    "Convention on the Rights of the Child, CONVENTION",
    "preconvention Treaty on Ropes, TREATY",
  })
  void theFirstNounOfANameIsItsOwn(String name, Word noun) {
    assertThat(Heads.noun(name).orElse(null)).isEqualTo(noun);
  }
}
