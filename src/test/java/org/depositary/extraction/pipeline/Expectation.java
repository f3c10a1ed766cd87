package org.depositary.extraction.pipeline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sample's expectations: {@code kind | exact words | column | column}.
 *
 * <p>The words are looked for in the text with any white space between them; {@code #2} after them
 * means their second occurrence, and words in braces may belong to the span or not. {@code -} as a
 * column means anything, {@code a or b} either. The last column may hold facts: {@code name=value},
 * or {@code name~part} for a value that contains the part.
 *
 * @param kind of the finding; after {@code never}, what may not be there; after {@code maybe}, what
 *     may
 * @param outer the words with those in braces, in UTF-16 units
 * @param core the words without those in braces
 */
record Expectation(
    String line,
    String kind,
    Span outer,
    Span core,
    Map<String, String> exact,
    Map<String, String> part) {

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "convention", List.of("verdict", "id", "provisions"),
          "decision", List.of("verdict"),
          "resolution", List.of("verdict"),
          "law", List.of("verdict"),
          "body of law", List.of("verdict"),
          "mention", List.of("type"),
          "figure", List.of("value", "qualifier", "category"));

  private static final Pattern OCCURRENCE = Pattern.compile("(.*) #(\\d+)");

  static Expectation parse(String line, String text) {
    String[] cells = line.split(" \\| ", -1);
    String words = cells[1];
    int occurrence = 1;
    Matcher numbered = OCCURRENCE.matcher(words);
    if (numbered.matches()) {
      words = numbered.group(1);
      occurrence = Integer.parseInt(numbered.group(2));
    }
    Span outer = find(words.replaceAll("[{}]", ""), occurrence, text);
    Span inner =
        find(words.replaceAll("\\{[^}]*}", ""), 1, text.substring(outer.start(), outer.end()));
    Span core = new Span(outer.start() + inner.start(), outer.start() + inner.end());
    var expectation =
        new Expectation(line, cells[0], outer, core, new LinkedHashMap<>(), new LinkedHashMap<>());
    expectation.read(Arrays.asList(cells).subList(2, cells.length));
    return expectation;
  }

  private static Span find(String words, int occurrence, String text) {
    String pattern =
        Arrays.stream(words.split(" ", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\u00a0]+"));
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    for (int i = 0; i < occurrence; i++) {
      if (!matcher.find()) {
        throw new IllegalArgumentException("not in the text: " + words + " #" + occurrence);
      }
    }
    return new Span(matcher.start(), matcher.end());
  }

  private void read(List<String> cells) {
    List<String> columns = COLUMNS.getOrDefault(what(), List.of());
    // A convention without a pinpoint column has no pinpoint.
    if (kind.equals("convention")) {
      exact.put("provisions", "");
    }
    for (int i = 0; i < cells.size(); i++) {
      if (i < columns.size() && !cells.get(i).contains("=")) {
        exact.put(columns.get(i), cells.get(i));
      } else {
        for (String fact : cells.get(i).split("; ", -1)) {
          String[] pair = fact.split("[=~]", 2);
          (fact.charAt(pair[0].length()) == '=' ? exact : part).put(pair[0], pair[1]);
        }
      }
    }
  }

  boolean isNever() {
    return kind.startsWith("never");
  }

  boolean isMaybe() {
    return kind.startsWith("maybe");
  }

  /** Whether the finding touches what a {@code never} line forbids. */
  boolean forbids(Finding finding) {
    // A body may hold another's name; no citation, figure or person may touch forbidden words.
    return isNever()
        && isOfKind(finding)
        && (what().equals("mention")
            ? finding.span().equals(outer)
            : finding.span().overlaps(outer));
  }

  /** Whether a {@code maybe} line lets the finding pass. */
  boolean excuses(Finding finding) {
    return isMaybe()
        && isOfKind(finding)
        && finding.span().overlaps(outer)
        && agrees(finding.facts());
  }

  private String what() {
    return kind.replaceFirst("^(never|maybe) ?", "");
  }

  private boolean isOfKind(Finding finding) {
    return switch (what()) {
      case "" -> true;
      case "citation" -> !finding.kind().equals("mention") && !finding.kind().equals("figure");
      case "person" -> "PERSON".equals(finding.facts().get("type"));
      default -> finding.kind().equals(what());
    };
  }

  boolean isMetBy(Finding finding) {
    return finding.kind().equals(kind) && coversTheWords(finding) && agrees(finding.facts());
  }

  private boolean coversTheWords(Finding finding) {
    return outer.contains(finding.span()) && finding.span().contains(core);
  }

  private boolean agrees(Map<String, String> facts) {
    return exact.entrySet().stream().allMatch(e -> equal(e.getValue(), facts.get(e.getKey())))
        && part.entrySet().stream()
            .allMatch(e -> facts.getOrDefault(e.getKey(), "").contains(e.getValue()));
  }

  private static boolean equal(String expected, @Nullable String actual) {
    return expected.equals("-")
        || Arrays.asList(expected.split(" or ", -1)).contains(actual == null ? "" : actual);
  }
}
