package org.depositary.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.authority.AuthorityReader;
import org.depositary.extraction.citation.CitationReader;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody writes, each under a limit of processor time, which other load does not eat up.
 *
 * <p>A limit is several times what a text of that size needs. The longest need some two seconds;
 * where the time grew with the square of their length, minutes: half a million articles are 10^11
 * pairs.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileTextTest {

  private static final int TIMES = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final Duration LIMIT_OF_THE_LONGEST = Duration.ofSeconds(15);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Register REGISTER = Register.load();
  private static final Extractor EXTRACTOR = new TextExtractor(REGISTER);
  private static final CitationReader CITATIONS = new CitationReader(REGISTER);
  private static final AuthorityReader AUTHORITIES = new AuthorityReader();

  @Test
  void everyTriggerOfCitationsManyTimesOver() {
    Triggers.ofCitations()
        .forEach(trigger -> assertQuick(trigger, LIMIT, () -> read((trigger + ' ').repeat(TIMES))));
  }

  @Test
  void everyTriggerWithANumberAndABracketThatStaysOpen() {
    Triggers.ofCitations()
        .forEach(
            trigger ->
                assertQuick(trigger, LIMIT, () -> read((trigger + " 1 (a, ").repeat(TIMES / 4))));
  }

  @Test
  void everyTriggerOfFiguresManyTimesOver() {
    Triggers.ofFigures()
        .forEach(
            trigger ->
                assertQuick(trigger, LIMIT, () -> extract((trigger + " 3 ").repeat(TIMES / 4))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "([{",
        "Article 1 (a (b (c [d ",
        "\u201c\u00ab\"'((",
        ")]\u201d ",
        "\ud800",
        "\udc00 Article \ud83d 5 ",
        "\u0000",
        "статья 5 Конвенции, 第5条 المادة ٥ մաս 5 maddə 5 ",
        "A\u0301r\u00adt\u200dicle 5 IC\u200bCPR ",
        "1,000 of 2,000 (3,000) ",
        "he said that she said \"that ",
        "X, "
      })
  void bracketsQuotesSurrogatesAndScripts(String unit) {
    assertQuick(unit, LIMIT, () -> extract(unit.repeat(TIMES / Math.max(1, unit.length() / 4))));
  }

  @Test
  void tenMegabytesWithoutASpace() {
    assertQuick("x", LIMIT_OF_THE_LONGEST, () -> extract("x".repeat(10_000_000)));
    assertQuick("Article1(", LIMIT_OF_THE_LONGEST, () -> extract("Article1(".repeat(1_100_000)));
    assertQuick(
        "surrogates", LIMIT_OF_THE_LONGEST, () -> extract("\ud800\udbff\u0000x".repeat(2_500_000)));
  }

  @Test
  void halfAMillionArticlesInOneList() {
    assertQuick("Article 1, ", LIMIT_OF_THE_LONGEST, () -> read("Article 1, ".repeat(500_000)));
  }

  private static int read(String text) {
    Text whole = Text.of(text);
    return CITATIONS.read(whole, AUTHORITIES.read(whole)).size();
  }

  private static int extract(String text) {
    return EXTRACTOR.extract(Text.of(text)).citations().size();
  }

  private static void assertQuick(String what, Duration limit, Runnable reading) {
    long start = THREADS.getCurrentThreadCpuTime();
    reading.run();
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    assertThat(taken).as(what).isLessThan(limit);
  }
}
