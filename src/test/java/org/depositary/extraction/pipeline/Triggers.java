package org.depositary.extraction.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depositary.extraction.figure.FigureReader;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.sign.Signs;
import org.depositary.extraction.speech.SpeechReader;

/** The words that start a reader, from the very tables that the readers use. */
final class Triggers {

  private Triggers() {}

  /** A form of every class of words and of every kind of sign near which citations stand. */
  static Stream<String> ofCitations() {
    Map<String, String> forms = new LinkedHashMap<>();
    lines(Lexicon.class, "words.txt").forEach(line -> add(forms, line.split("[ :]", 2)[0], line));
    lines(Signs.class, "signs.csv")
        .map(line -> line.split(",", 3))
        .forEach(cells -> add(forms, cells[0] + " sign", ':' + cells[2]));
    return forms.values().stream();
  }

  /** A form of every kind of word that says or counts something. */
  static Stream<String> ofFigures() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String file : List.of("cues.csv", "nouns.csv", "qualifiers.csv", "never.csv")) {
      lines(FigureReader.class, file).forEach(line -> addPhrase(forms, line));
    }
    for (String file : List.of("verbs.csv", "roles.csv", "titles.csv", "documents.csv")) {
      lines(SpeechReader.class, file).forEach(line -> addPhrase(forms, line));
    }
    return forms.values().stream();
  }

  private static void addPhrase(Map<String, String> forms, String line) {
    String[] cells = line.split(",", 3);
    add(forms, cells.length > 1 ? cells[1] : "", ':' + cells[0]);
  }

  private static void add(Map<String, String> forms, String kind, String line) {
    String first = line.substring(line.indexOf(':') + 1).split("\\|", 2)[0].strip();
    forms.putIfAbsent(kind, first.startsWith("=") ? first.substring(1) : first);
  }

  private static Stream<String> lines(Class<?> owner, String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
