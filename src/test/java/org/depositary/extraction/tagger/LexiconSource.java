package org.depositary.extraction.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.depositary.text.Folding;
import org.depositary.text.Words;

/** Compiles clusters and lists of names, in the order of their files. */
final class LexiconSource {

  static final String CLUSTERS = "clusters/brown-nlp4j-1500.tsv.gz";

  /** The names of organizations of this project, the last of the lists. */
  static final String ORGANIZATIONS = "organizations.txt";

  /** The lists, in the order of their bits. */
  static final List<String> LISTS =
      List.of("city.txt", "country.txt", "region.txt", "forename.txt", "surname.txt");

  // Unsigned order, as the file wants it.
  private final Map<Integer, Integer> words = new TreeMap<>(Integer::compareUnsigned);
  private final Map<Integer, Integer> names = new TreeMap<>(Integer::compareUnsigned);
  private int[] paths = {};

  static LexiconSource read(Path directory) throws IOException {
    LexiconSource source = new LexiconSource();
    source.readClusters(directory.resolve(CLUSTERS));
    for (int list = 0; list < LISTS.size(); list++) {
      Path file = directory.resolve("gazetteers").resolve(LISTS.get(list));
      for (String name : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        source.addName(name, list);
      }
    }
    source.readOrganizations();
    return source;
  }

  static LexiconSource empty() {
    return new LexiconSource();
  }

  int[] paths() {
    return paths;
  }

  Map<Integer, Integer> words() {
    return words;
  }

  Map<Integer, Integer> names() {
    return names;
  }

  Lexicon lexicon() {
    return new Lexicon(paths, table(words), table(names));
  }

  private static IntTable table(Map<Integer, Integer> entries) {
    return new IntTable(
        entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
        entries.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private void readClusters(Path file) throws IOException {
    Map<String, Integer> clusters = new TreeMap<>();
    Map<String, String> paths = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String key = Folding.key(line.substring(0, tab));
        boolean whole = key.length() == tab;
        if (whole
            && key.indexOf(' ') < 0
            && (key.equals(line.substring(0, tab)) || !paths.containsKey(key))) {
          paths.put(key, line.substring(tab + 1));
        }
        clusters.put(line.substring(tab + 1), 0);
      }
    }
    int number = 0;
    this.paths = new int[clusters.size()];
    for (Map.Entry<String, Integer> cluster : clusters.entrySet()) {
      this.paths[number++] = path(cluster.getKey());
      cluster.setValue(number);
    }
    paths.forEach(
        (word, path) -> words.putIfAbsent(Lexicon.key(Words.hash(word)), clusters.get(path) * 2));
  }

  private static int path(String steps) {
    int bits = 0;
    for (int i = 0; i < steps.length(); i++) {
      bits |= (steps.charAt(i) - '0') << i;
    }
    return Lexicon.path(bits, steps.length());
  }

  private void readOrganizations() throws IOException {
    for (String line : Source.lines(ORGANIZATIONS)) {
      for (String name : line.split("\\|")) {
        addName(name, LISTS.size());
      }
    }
  }

  private void addName(String name, int list) {
    String folded = Folding.key(name);
    String[] parts = folded.split(" ");
    if (folded.length() < 2 || parts.length > Lexicon.LONGEST) {
      return;
    }
    int key = Lexicon.key(Words.hash(parts[0]));
    if (parts.length > 1) {
      words.merge(key, 1, (one, other) -> one | other);
    }
    for (int i = 1; i < parts.length; i++) {
      key = Lexicon.join(key, Words.hash(parts[i]));
    }
    names.merge(key, 1 << list, (one, other) -> one | other);
  }
}
