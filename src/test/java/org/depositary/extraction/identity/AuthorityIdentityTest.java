package org.depositary.extraction.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.extraction.Authority;
import org.depositary.extraction.Authority.Decision;
import org.depositary.extraction.Authority.NationalLaw;
import org.depositary.extraction.Authority.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityIdentityTest {

  private static final String ECLI = "ECLI:CE:ECHR:2013:0101JUD000123413";

  private static String key(Authority cited) {
    return AuthorityIdentity.of(cited).map(AuthorityIdentity::key).orElse("");
  }

  private static Decision decision(String court, String name, String number, String date) {
    return new Decision(name, court, number, date, null);
  }

  @ParameterizedTest
  @CsvSource({
    "ECtHR, 1234/13, 01234/13",
    "ICTY, IT-94-1-T, IT-94-01-T",
    "ICTY, IT-94-1-T, IT 94 1 T",
    "ICTR, ICTR-96-4-T, ictr-96-04-t",
    "CJEU, C-29/69, 29/69",
    "ICC, ICC-01/04-02/06, ICC-01/04‑02/06",
  })
  void twoSpellingsOfANumberAreOneDecision(String court, String one, String other) {
    assertThat(key(decision(court, "A", one, null)))
        .isNotEmpty()
        .isEqualTo(key(decision(court, "B", other, "2001")));
  }

  @ParameterizedTest
  @CsvSource({
    "ICTY, IT-94-1-T, ICTY, IT-94-1-A",
    "ICTY, IT-94-1, ICTY, IT-94-11",
    "ECtHR, 1234/13, ECtHR, 1234/14",
    "ECtHR, 1234/13, ITLOS, 1234/13",
    "CJEU, T-29/69, CJEU, 29/69",
  })
  void otherNumbersAreOtherDecisions(String court, String number, String other, String others) {
    assertThat(key(decision(court, null, number, null)))
        .isNotEqualTo(key(decision(other, null, others, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "Roe v. the Netherlands, ROE v Netherlands",
    "Roe v. the United Kingdom, Roe v. UK",
    "Roe and Others v. Croatia, Roe & others v. Croatia",
    "Roe et al. v. Croatia, Roe and others v. Croatia",
    "Prosecutor v. Roe, The Prosecutor v. Roe",
    "Prosecutor v. Roe, Roe",
    "Roé & Doe, Roe and Doe",
  })
  void twoSpellingsOfANameAreOneDecision(String one, String other) {
    assertThat(key(decision("ECtHR", one, null, "2013-05-02")))
        .isNotEmpty()
        .isEqualTo(key(decision("ECtHR", other, null, "2013-05-02")));
  }

  @Test
  void anEcliGoesFirstAndTheNumberBesideItTellsToo() {
    Decision both = new Decision("Roe v. Croatia", "ECtHR", "1234/13", null, ECLI);
    AuthorityIdentity identity = AuthorityIdentity.of(both).orElseThrow();
    assertThat(identity.key()).isEqualTo("ecli:" + ECLI);
    assertThat(identity.otherKey()).isEqualTo(key(decision("ECtHR", null, "1234/13", null)));
    assertThat(identity.name()).isEqualTo("Roe v. Croatia");
  }

  @Test
  void aNameAloneIsEnoughWhereACourtGivesItToOneCase() {
    assertThat(key(decision("ICJ", "Doe Channel", null, null))).isNotEmpty();
    assertThat(key(decision("ECtHR", "Roe v. Croatia", null, null))).isEmpty();
    assertThat(key(decision("ECtHR", "Roe v. Croatia", null, "2013"))).isNotEmpty();
  }

  @Test
  void nothingIsGuessed() {
    assertThat(key(decision("ECtHR", null, null, "2010-04-22"))).isEmpty();
    assertThat(key(decision(null, "Roe v. Doe", null, "2010"))).isEmpty();
    assertThat(key(decision(null, "Roe v. Doe", "12/34", "2010"))).isEmpty();
    assertThat(key(decision("Supreme Court", "Roe v. Doe", "12/34", "2010"))).isEmpty();
    assertThat(key(new Resolution(null, "12", 2001, null))).isEmpty();
    assertThat(key(new Resolution("WHA", "12", null, null))).isEmpty();
    assertThat(key(new NationalLaw("Criminal Code", null))).isEmpty();
    assertThat(key(new Authority.BodyOfLaw("space law"))).isEmpty();
    assertThat(key(new Authority.CitedConvention("iccpr", "x", 1966))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UNSC, 827, 1993, UNSC, 827,",
    "UNGA, 1514 (XV), , UNGA, 1514, 1960",
    "UNGA, 260 A (III), , UNGA, 260A,",
    "UNGA, 60/1 A, 2005, UNGA, 60/1-A,",
    "UNGA, ES-10/16, 2006, UNGA, ES‑10/16,",
    "UNCHR, 2000/45, 2000, UNCHR, 2000/45,",
  })
  void twoSpellingsOfAResolutionAreOne(
      String body, String number, Integer year, String other, String others, Integer otherYear) {
    assertThat(key(new Resolution(body, number, year, null)))
        .isNotEmpty()
        .isEqualTo(key(new Resolution(other, others, otherYear, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "UNGA, 260 A (III), , UNGA, 260 (III),",
    "UNSC, 827, 1993, UNGA, 827, 1993",
    "UNGA, 60/1, , UNHRC, 60/1,",
    "UNGA, S-10/1, , UNGA, 10/1,",
    "WHA, 12, 1959, WHA, 12, 1960",
  })
  void otherResolutionsAreOthers(
      String body, String number, Integer year, String other, String others, Integer otherYear) {
    assertThat(key(new Resolution(body, number, year, null)))
        .isNotEmpty()
        .isNotEqualTo(key(new Resolution(other, others, otherYear, null)));
  }

  @Test
  void aSymbolIsEnough() {
    assertThat(key(new Resolution(null, null, null, "S/RES/827 (1993)"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Criminal Code of Lebanon, Lebanese Criminal Code, LB",
    "Constitution of the Republic of Botswana, Botswana Constitution, BW",
    "1995 Constitution, Constitution of 1995, BW",
    "Law No. 21/1996, Law 21/1996, BW",
    "Regulation (EU) 2016/679, Regulation 2016/679, EU",
  })
  void twoSpellingsOfALawAreOne(String one, String other, String state) {
    assertThat(key(new NationalLaw(one, state)))
        .isNotEmpty()
        .isEqualTo(key(new NationalLaw(other, state)));
  }

  @ParameterizedTest
  @CsvSource({
    "Criminal Code, LB, Criminal Code, BW",
    "Constitution of 1995, BW, Constitution of 1996, BW",
    "Law No. 21/1996, BW, Law No. 12/1996, BW",
    "Press Act, BW, Peace Act, BW",
  })
  void otherLawsAreOthers(String one, String state, String other, String otherState) {
    assertThat(key(new NationalLaw(one, state)))
        .isNotEmpty()
        .isNotEqualTo(key(new NationalLaw(other, otherState)));
  }
}
