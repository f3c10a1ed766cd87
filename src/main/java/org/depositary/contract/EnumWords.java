package org.depositary.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes the enumerations of the contract, each constant on a line of its own.
 *
 * <p>Most are values of the kernel, which knows nothing of a contract.
 */
final class EnumWords {

  private static final String FILE = "enums.txt";

  private final Map<String, String> sentences = new HashMap<>();
  private final Map<String, Map<String, String>> constants = new HashMap<>();

  EnumWords() {
    try (InputStream in = Objects.requireNonNull(EnumWords.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String name = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(": ");
        if (line.startsWith("  ")) {
          constants
              .computeIfAbsent(name, key -> new HashMap<>())
              .put(line.substring(2, colon), line.substring(colon + 2));
        } else if (colon > 0 && !line.startsWith("#")) {
          name = line.substring(0, colon);
          sentences.put(name, line.substring(colon + 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Describes an enumeration that says nothing itself; any other schema stays as it is. */
  void describe(String name, Schema schema) {
    String sentence = sentences.get(name);
    if (sentence == null || schema.getEnumeration() == null || schema.getDescription() != null) {
      return;
    }
    StringBuilder description = new StringBuilder(sentence).append('\n');
    for (Object constant : schema.getEnumeration()) {
      String meaning = constants.getOrDefault(name, Map.of()).get(constant.toString());
      if (meaning == null) {
        throw new IllegalStateException(
            FILE + " does not say what " + name + " " + constant + " is");
      }
      description.append("\n* `").append(constant).append("`: ").append(meaning);
    }
    schema.setDescription(description.toString());
  }
}
