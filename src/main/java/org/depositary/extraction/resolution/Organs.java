package org.depositary.extraction.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depositary.extraction.resolution.ResolutionNumber.Form;
import org.jspecify.annotations.Nullable;

/** What is known of the ways in which organs number their resolutions. */
final class Organs {

  static final String SECURITY_COUNCIL = "UNSC";
  static final String GENERAL_ASSEMBLY = "UNGA";
  static final String NONE = "";

  private static final String HUMAN_RIGHTS_COUNCIL = "UNHRC";
  private static final String ECOSOC = "ECOSOC";

  /**
   * The last resolution numbered through, adopted in 1975; sessions stand before the slash since.
   */
  private static final int LAST_PLAIN_OF_ASSEMBLY = 3541;

  /** Sessions beyond this one can only be the Assembly's for many years to come. */
  private static final int BEYOND_HUMAN_RIGHTS_COUNCIL = 70;

  private static final int FIRST_SLASHED_SESSION = 31;
  private static final int TOLERANCE = 10;
  private static final NavigableMap<Integer, Integer> LAST_OF_YEAR = read();

  private Organs() {}

  /** True where the organ can have adopted a resolution with such a number. */
  static boolean canHaveAdopted(String organ, ResolutionNumber number) {
    int first = number.leadingNumber();
    return switch (number.form()) {
      case PLAIN ->
          !organ.equals(HUMAN_RIGHTS_COUNCIL)
              && (!organ.equals(GENERAL_ASSEMBLY) || first <= LAST_PLAIN_OF_ASSEMBLY);
      case ROMAN_SESSION -> organ.equals(GENERAL_ASSEMBLY) || organ.equals(ECOSOC);
      case EMERGENCY -> organ.equals(GENERAL_ASSEMBLY);
      case SPECIAL -> organ.equals(GENERAL_ASSEMBLY) || organ.equals(HUMAN_RIGHTS_COUNCIL);
      case SESSION -> canSlash(organ, first);
    };
  }

  /** The only organ that numbers so, or {@link #NONE}. */
  static String onlyOne(ResolutionNumber number) {
    if (number.form() == Form.ROMAN_SESSION) {
      return number.session() < FIRST_SLASHED_SESSION ? GENERAL_ASSEMBLY : ECOSOC;
    }
    if (number.form() == Form.EMERGENCY) {
      return GENERAL_ASSEMBLY;
    }
    int first = number.leadingNumber();
    if (number.form() == Form.PLAIN) {
      return ofSecurityCouncil(first, number.year()) ? SECURITY_COUNCIL : NONE;
    }
    return first > BEYOND_HUMAN_RIGHTS_COUNCIL && first < 100 ? GENERAL_ASSEMBLY : NONE;
  }

  private static boolean canSlash(String organ, int first) {
    return switch (organ) {
      case SECURITY_COUNCIL -> false;
      case GENERAL_ASSEMBLY -> first >= FIRST_SLASHED_SESSION && first < 200;
      case HUMAN_RIGHTS_COUNCIL -> first <= BEYOND_HUMAN_RIGHTS_COUNCIL;
      default -> true;
    };
  }

  // A number and its year belong together: the Council adopted 1325 in 2000 and can have adopted it
  // in no other year.
  private static boolean ofSecurityCouncil(int number, @Nullable Integer year) {
    if (year == null || !LAST_OF_YEAR.containsKey(year)) {
      return false;
    }
    Map.Entry<Integer, Integer> before = LAST_OF_YEAR.lowerEntry(year);
    int last = before == null ? 0 : before.getValue();
    return number > last - TOLERANCE && number <= LAST_OF_YEAR.get(year) + TOLERANCE;
  }

  private static NavigableMap<Integer, Integer> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Organs.class.getResourceAsStream("security-council-years.csv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(","))
          .collect(
              Collectors.toMap(
                  cells -> Integer.valueOf(cells[0]),
                  cells -> Integer.valueOf(cells[1]),
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
