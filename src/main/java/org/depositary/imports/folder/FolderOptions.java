package org.depositary.imports.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
record FolderOptions(
    Path folder,
    URI service,
    Path keyFile,
    String source,
    @Nullable String type,
    @Nullable String language) {

  private static final Set<String> NAMES =
      Set.of("--service", "--key-file", "--source", "--type", "--language");

  /**
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static FolderOptions parse(List<String> arguments) {
    Map<String, String> named = new HashMap<>();
    String folder = null;
    for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
      String word = words.next();
      if (!word.startsWith("--")) {
        require(folder == null, "There are two folders: " + folder + " and " + word + ".");
        folder = word;
      } else {
        require(NAMES.contains(word), "There is no option " + word + ".");
        require(words.hasNext(), word + " needs a value.");
        named.put(word, words.next());
      }
    }
    if (folder == null) {
      throw new IllegalArgumentException("Which folder?");
    }
    return of(Path.of(folder).toAbsolutePath().normalize(), named);
  }

  private static FolderOptions of(Path folder, Map<String, String> named) {
    require(Files.isDirectory(folder), folder + " is no folder.");
    Path name = folder.getFileName();
    return new FolderOptions(
        folder,
        URI.create(named.getOrDefault("--service", "http://localhost:8080")),
        Path.of(named.getOrDefault("--key-file", "data/admin-key")),
        named.getOrDefault("--source", name == null ? "folder" : name.toString()),
        named.get("--type"),
        named.get("--language"));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  String key() throws IOException {
    require(Files.isReadable(keyFile), "There is no key in " + keyFile + ": use --key-file.");
    return Files.readString(keyFile).strip();
  }
}
