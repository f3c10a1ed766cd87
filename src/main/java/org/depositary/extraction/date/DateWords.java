package org.depositary.extraction.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Shape;

/** The words that dates are made of, and those that tell a year from another number. */
final class DateWords {

  /** Added to the number of a month that is written short. */
  static final int SHORT = 100;

  static final WordTable MONTHS = months();
  static final WordTable EARLY_LATE = WordTable.of("early late mid");
  static final WordTable RANGE = WordTable.of("to until till through and");
  static final WordTable BEFORE_A_MONTH =
      WordTable.of("in since until till by of from during early late mid between before after");
  static final WordTable BEFORE_A_YEAR =
      WordTable.of(
          "in since until till by from of during between after before around circa year years"
              + " early late mid spring summer autumn winter to and through the");
  static final WordTable PREFIX_OF_A_YEAR = WordTable.of("post pre mid early late");
  static final WordTable NUMBERED =
      WordTable.of(
          "no nos number numbers resolution resolutions article articles art arts section sections"
              + " rule rules para paras paragraph paragraphs p pp page pages chapter regulation"
              + " case cases doc note footnote protocol vol volume usd eur gbp nearly about some"
              + " over than approximately least almost echr cedh scr order law act decree least"
              + " another additional further only");
  static final WordTable COUNTED =
      WordTable.of(
          "people persons person men women children civilians individuals families residents"
              + " inhabitants victims refugees soldiers troops prisoners hostages detainees"
              + " villages houses homes homeless dead bodies wounded injured deaths casualties"
              + " members officers fighters dollars euros pounds percent per km kilometres"
              + " kilometers miles metres meters hectares tons tonnes million thousand billion"
              + " others other cases pages were");

  /** The number of hours in {@link #UNITS}. */
  static final int HOURS = -4;

  /** Whole years above 0; below it days, weeks and months from -1 on. */
  static final WordTable UNITS = units();

  static final WordTable NUMBERS = numbers();
  static final WordTable ORDINALS = ordinals();
  static final long AGO = Words.hash("ago");
  static final long OF = Words.hash("of");
  static final long THE = Words.hash("the");
  static final long ON = Words.hash("on");
  static final long YEAR = Words.hash("year");
  static final long MAY = Words.hash("may");
  static final long CENTURY = Words.hash("century");
  static final long ANNIVERSARY = Words.hash("anniversary");
  static final WordTable EVERY = WordTable.of("every each");
  static final long ANNUALLY = Words.hash("annually");

  private DateWords() {}

  /** The day of the month that a word is, 0 where it is none: {@code 26}, {@code 7th}. */
  static int day(Words words, int word) {
    if (word < 0 || word >= words.count()) {
      return 0;
    }
    Shape shape = words.shape(word);
    int digits =
        shape == Shape.DIGITS
            ? words.length(word)
            : shape == Shape.ORDINAL ? ordinalDigits(words, word) : 0;
    if (digits < 1 || digits > 2) {
      return 0;
    }
    int value = value(words, word, digits);
    return value <= 31 ? value : 0;
  }

  /** The number of an ordinal such as {@code 366th}, 0 where the word is none. */
  static int ordinal(Words words, int word) {
    if (word < 0 || word >= words.count() || words.shape(word) != Shape.ORDINAL) {
      return 0;
    }
    int digits = ordinalDigits(words, word);
    return digits < 1 || digits > 4 ? 0 : value(words, word, digits);
  }

  /** A number of so many digits, 0 where the word is none. */
  static int number(Words words, int word, int digits) {
    if (word < 0
        || word >= words.count()
        || words.shape(word) != Shape.DIGITS
        || words.length(word) != digits) {
      return 0;
    }
    return value(words, word, digits);
  }

  /** The number of a month, {@link #SHORT} added where it is abbreviated; 0 where it is none. */
  static int month(Words words, int word) {
    return words.capital(word) ? MONTHS.get(words, word) : 0;
  }

  private static int ordinalDigits(Words words, int word) {
    int length = words.length(word);
    if (length < 3) {
      return 0;
    }
    char a = Character.toLowerCase(words.unitAt(words.end(word) - 2));
    char b = Character.toLowerCase(words.unitAt(words.end(word) - 1));
    boolean suffix =
        a == 't' && b == 'h'
            || a == 's' && b == 't'
            || a == 'n' && b == 'd'
            || a == 'r' && b == 'd';
    return suffix ? length - 2 : 0;
  }

  private static int value(Words words, int word, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(words.unitAt(words.start(word) + i), 10);
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static WordTable months() {
    List<String> names =
        List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      months.put(names.get(i).substring(0, 3), SHORT + i + 1);
    }
    months.put("Sept", SHORT + 9);
    for (int i = 0; i < names.size(); i++) {
      months.put(names.get(i), i + 1);
    }
    return WordTable.of(months);
  }

  private static WordTable units() {
    Map<String, Integer> units = new HashMap<>();
    units.put("years", 1);
    units.put("year", 1);
    units.put("decades", 10);
    units.put("decade", 10);
    units.put("centuries", 100);
    String[] shorter = "day days week weeks month months".split(" ");
    for (int i = 0; i < shorter.length; i++) {
      units.put(shorter[i], -1 - i / 2);
    }
    units.put("hour", HOURS);
    units.put("hours", HOURS);
    return WordTable.of(units);
  }

  private static WordTable numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] small =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      numbers.put(small[i], i + 1);
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      numbers.put(tens[i], 30 + 10 * i);
    }
    return WordTable.of(numbers);
  }

  private static WordTable ordinals() {
    Map<String, Integer> ordinals = new HashMap<>();
    String[] words =
        ("tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth"
                + " eighteenth nineteenth twentieth")
            .split(" ");
    for (int i = 0; i < words.length; i++) {
      ordinals.put(words[i], 10 + i);
    }
    for (int i = 0; i < 6; i++) {
      ordinals.put("first second third fourth fifth sixth".split(" ")[i], i + 1);
    }
    String[] tens = "thirtieth fortieth fiftieth sixtieth seventieth eightieth".split(" ");
    for (int i = 0; i < tens.length; i++) {
      ordinals.put(tens[i], 30 + 10 * i);
    }
    return WordTable.of(ordinals);
  }
}
