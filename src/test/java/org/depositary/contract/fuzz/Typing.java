package org.depositary.contract.fuzz;

import java.util.List;
import java.util.Random;

/** What somebody may type into a search to make it stumble. */
final class Typing {

  private static final List<String> PARTS =
      List.of(
          "genocide",
          "Rwanda",
          "40",
          " ",
          " ",
          "\"",
          "\"at least\"",
          "gen*",
          "Ruanda~",
          "a~99",
          "*",
          "~",
          "?",
          "-",
          "+",
          "^9",
          "(",
          ")",
          " OR ",
          " AND NOT ",
          "title:",
          "[a TO b]",
          "{!lucene}",
          "/.*/",
          "\\",
          "%",
          "_",
          "!",
          "\0",
          "\uD800",
          "\uDC00\uD83D",
          "\u202E",
          "\u0301",
          "\uFDFA",
          "\u7A2E\u65CF",
          "\u2019",
          "\u00AB");

  private static final List<String> LONG =
      List.of(
          "a ".repeat(32),
          "a ".repeat(33),
          "a* ".repeat(33),
          "\"" + "a ".repeat(33) + "\"",
          "x".repeat(499) + "*",
          "x".repeat(499) + "~",
          "x".repeat(501),
          "\u0301".repeat(500),
          "\uFDFA".repeat(400),
          "\"".repeat(500));

  private static final int MOST_PARTS = 10;

  private Typing() {}

  static String of(Random random) {
    if (random.nextInt(10) == 0) {
      return LONG.get(random.nextInt(LONG.size()));
    }
    StringBuilder typed = new StringBuilder();
    for (int part = random.nextInt(MOST_PARTS); part >= 0; part--) {
      typed.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return typed.toString();
  }
}
