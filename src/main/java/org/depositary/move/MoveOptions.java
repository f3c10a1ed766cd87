package org.depositary.move;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command line says. */
record MoveOptions(Path file, MovedDatabase database) {

  private static final Set<String> NAMES = Set.of("--url", "--user");

  /**
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static MoveOptions parse(List<String> arguments) {
    Map<String, String> named = new HashMap<>();
    String file = null;
    for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
      String word = words.next();
      if (!word.startsWith("--")) {
        require(file == null, "There are two files: " + file + " and " + word + ".");
        file = word;
      } else {
        require(NAMES.contains(word), "There is no option " + word + ".");
        require(words.hasNext(), word + " needs a value.");
        named.put(word, words.next());
      }
    }
    if (file == null) {
      throw new IllegalArgumentException("Which file?");
    }
    String password = System.getenv("QUARKUS_DATASOURCE_PASSWORD");
    return new MoveOptions(
        Path.of(file),
        new MovedDatabase(
            named.getOrDefault("--url", "jdbc:h2:file:./data/depositary"),
            named.getOrDefault("--user", ""),
            password == null ? "" : password));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
