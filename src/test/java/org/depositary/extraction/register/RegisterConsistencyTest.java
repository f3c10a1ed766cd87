package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules between records and columns, which catch slips that look right in one cell. */
class RegisterConsistencyTest {

  private static final Set<String> TYPES =
      Set.of(
          "agreement",
          "charter",
          "convention",
          "covenant",
          "declaration",
          "protocol",
          "regulations",
          "set",
          "statute",
          "treaty");

  /** Protocols by name that supplement no other instrument of the register. */
  private static final Set<String> STANDING_ALONE =
      Set.of(
          "african-court-justice-2003",
          "african-court-merger-protocol",
          "african-free-movement-2018",
          "casablanca-protocol-1965",
          "ecowas-court-1991",
          "ecowas-democracy-2001",
          "ecowas-free-movement-1979",
          "geneva-gas-protocol",
          "geneva-pacific-settlement-1924",
          "london-proces-verbal-1936",
          "los-op-disputes-1958",
          "nairobi-protocol-2004",
          "zurich-protocols-2009");

  private static final Map<String, UnicodeScript> SCRIPTS =
      Map.of(
          "ru", UnicodeScript.CYRILLIC,
          "ar", UnicodeScript.ARABIC,
          "zh", UnicodeScript.HAN,
          "hy", UnicodeScript.ARMENIAN);

  private static final Pattern LABOUR_TITLE = Pattern.compile(".*, (\\d{4}) \\(No\\. (\\d+)\\)");
  private static final int LAST_VOLUME = 3500;
  private static final int LAST_COUNCIL_OF_EUROPE_NUMBER = 230;

  private final Register register = Register.load();
  private final List<Convention> all = register.conventions();
  private final List<Csv.Row> rows = rows();

  @Test
  void treatySeriesNumbersAreInRange() {
    assertNone(convention -> !isNumber(convention.untsVolume(), LAST_VOLUME));
    assertNone(convention -> !isNumber(convention.untsNumber(), 100_000));
  }

  @Test
  void aRegistrationNumberIsSharedWithinOneFamily() {
    Map<String, String> families = new HashMap<>();
    assertNone(
        convention -> {
          String number = convention.untsNumber();
          String family = family(convention);
          return number != null
              && !Objects.requireNonNullElse(families.putIfAbsent(number, family), family)
                  .equals(family);
        });
  }

  @Test
  void numbersOfTheCouncilOfEuropeAreItsOwnAndRiseWithTime() {
    List<Convention> series =
        all.stream()
            .filter(convention -> convention.etsNumber() != null)
            .sorted(Comparator.comparing(convention -> String.valueOf(convention.etsNumber())))
            .toList();
    assertThat(series)
        .allMatch(convention -> String.valueOf(convention.etsNumber()).matches("\\d{3}"))
        .allMatch(convention -> isNumber(convention.etsNumber(), LAST_COUNCIL_OF_EUROPE_NUMBER))
        .extracting(Convention::etsNumber)
        .doesNotHaveDuplicates();
    assertThat(series.stream().map(RegisterConsistencyTest::opened).toList()).isSorted();
    assertNone(
        convention ->
            convention.etsNumber() != null
                && !"Secretary General of the Council of Europe".equals(convention.depositary()));
  }

  @Test
  void aLabourConventionHasItsNumberAndYearInTheTitle() {
    assertNone(
        convention -> {
          Matcher title = LABOUR_TITLE.matcher(convention.title());
          return convention.id().matches("ilo-c\\d+")
              && !(title.matches()
                  && Integer.parseInt(title.group(2))
                      == Integer.parseInt(convention.id().substring("ilo-c".length()))
                  && Integer.valueOf(title.group(1)).equals(convention.year()));
        });
  }

  @Test
  void typesAreAClosedList() {
    assertNone(convention -> !TYPES.contains(convention.type()));
  }

  @Test
  void aProtocolHasAParentOrIsListedAsStandingAlone() {
    assertNone(
        convention ->
            convention.type().equals("protocol")
                && (convention.parent() == null) != STANDING_ALONE.contains(convention.id()));
  }

  @Test
  void aChildIsNotOlderThanItsParentNorASuccessorThanWhatItReplaced() {
    assertNone(
        convention ->
            convention.parent() != null
                && year(convention) < year(convention(convention.parent())));
    assertNone(
        convention ->
            convention.successor() != null
                && year(convention(convention.successor())) < year(convention));
  }

  @Test
  void namesAreWrittenInTheScriptOfTheirLanguage() {
    assertNone(
        convention ->
            ConventionRows.LANGUAGES.stream()
                .anyMatch(
                    language ->
                        names(convention, language).anyMatch(name -> !plausible(name, language))));
  }

  @Test
  void noNameHasSpacesAroundIt() {
    for (Csv.Row row : rows) {
      assertThat(row.cells()).allMatch(cell -> cell.equals(cell.strip()));
      assertThat(row.cells()).noneMatch(cell -> cell.contains("||") || cell.contains("  "));
    }
  }

  @Test
  void whatIsMarkedAsFilledOrConfirmedIsACellWithContent() {
    List<String> broken = new ArrayList<>();
    for (Csv.Row row : rows) {
      for (String cell : marked(row)) {
        if (!row.header().containsKey(cell) || row.text(cell).isEmpty()) {
          broken.add(row.text("id") + ' ' + cell);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aVerifiedRecordNamesItsSource() {
    List<String> broken = new ArrayList<>();
    for (Csv.Row row : rows) {
      boolean verified = row.text("confidence").equals("verified");
      if (verified && row.text("source").isEmpty()
          || !verified && !row.text("confidence").equals("knowledge")) {
        broken.add(row.text("id"));
      }
    }
    assertThat(broken).isEmpty();
  }

  private void assertNone(Predicate<Convention> broken) {
    assertThat(all.stream().filter(broken).map(Convention::id).toList()).isEmpty();
  }

  private Convention convention(String id) {
    return register.find(id).orElseThrow();
  }

  private String family(Convention convention) {
    Convention eldest = convention;
    while (eldest.parent() != null) {
      eldest = convention(eldest.parent());
    }
    return eldest.id();
  }

  private static int year(Convention convention) {
    Integer year = convention.year();
    return year == null ? 0 : year;
  }

  private static String opened(Convention convention) {
    return String.valueOf(
        convention.openedOn() == null ? convention.adoptedOn() : convention.openedOn());
  }

  private static boolean isNumber(@Nullable String cell, int last) {
    return cell == null
        || cell.matches("0?0?[1-9]\\d*") && cell.length() <= 6 && Integer.parseInt(cell) <= last;
  }

  private static Stream<String> names(Convention convention, String language) {
    return Stream.concat(
        Stream.ofNullable(convention.titles().get(language)),
        convention.foreignAliases().getOrDefault(language, List.of()).stream());
  }

  // A name in a script of its own may hold Latin letters too ("Протокол II"); a name in Latin
  // letters holds no others.
  private static boolean plausible(String name, String language) {
    UnicodeScript script = SCRIPTS.getOrDefault(language, UnicodeScript.LATIN);
    Set<UnicodeScript> used = new HashSet<>();
    name.codePoints().filter(Character::isLetter).forEach(c -> used.add(UnicodeScript.of(c)));
    boolean own = used.remove(script);
    used.remove(UnicodeScript.LATIN);
    return own && used.isEmpty();
  }

  private static Set<String> marked(Csv.Row row) {
    Set<String> cells = new HashSet<>(row.list("filled"));
    Matcher confirmed = Pattern.compile("\\[([^\\]]*)\\]").matcher(row.text("source"));
    while (confirmed.find()) {
      cells.addAll(Arrays.asList(confirmed.group(1).split(",")));
    }
    return cells;
  }

  private static List<Csv.Row> rows() {
    try (InputStream file = Register.class.getResourceAsStream("conventions.csv")) {
      return Csv.read(
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
