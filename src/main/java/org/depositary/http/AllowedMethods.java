package org.depositary.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods and media types an address has, read from the contract. */
@ApplicationScoped
public class AllowedMethods {

  private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

  private final Map<String, List<String>> methods = new TreeMap<>();
  private final Map<String, Pattern> patterns = new TreeMap<>();
  private final Map<String, List<String>> mediaTypes = new TreeMap<>();
  private final Set<String> readingLines = new TreeSet<>();

  AllowedMethods(ObjectMapper json) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
      JsonNode paths = json.readTree(in).path("paths");
      paths.properties().forEach(path -> add(path.getKey(), path.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String template, JsonNode operations) {
    List<String> names = new ArrayList<>();
    operations.fieldNames().forEachRemaining(name -> names.add(name.toUpperCase(Locale.ROOT)));
    methods.put(template, names);
    operations
        .properties()
        .forEach(
            operation -> {
              String name = operation.getKey().toUpperCase(Locale.ROOT) + ' ' + template;
              mediaTypes.put(name, produced(operation.getValue()));
              if (operation.getValue().path("requestBody").path("content").has(Ndjson.MEDIA_TYPE)) {
                readingLines.add(name);
              }
            });
    String[] parts = template.split("\\{[^}]*}", -1);
    StringBuilder regex = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      regex.append("[^/]+").append(Pattern.quote(parts[i]));
    }
    patterns.put(template, Pattern.compile(regex.toString()));
  }

  private static List<String> produced(JsonNode operation) {
    Set<String> produced = new LinkedHashSet<>();
    operation
        .path("responses")
        .properties()
        .forEach(
            response -> {
              if (response.getKey().startsWith("2")) {
                response.getValue().path("content").fieldNames().forEachRemaining(produced::add);
              }
            });
    return List.copyOf(produced);
  }

  /** The media types that a method answers with at the addresses a path may mean. */
  public List<String> mediaTypesOf(String method, String path) {
    return templatesOf(path)
        .map(template -> mediaTypes.getOrDefault(method + ' ' + template, List.of()))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Whether a method reads its body line by line at the addresses a path may mean. */
  public boolean readsLines(String method, String path) {
    return templatesOf(path).anyMatch(template -> readingLines.contains(method + ' ' + template));
  }

  private Stream<String> templatesOf(String path) {
    return patterns.entrySet().stream()
        .filter(pattern -> pattern.getValue().matcher(path).matches())
        .map(Map.Entry::getKey);
  }

  /** Whether these are the words of an address in the contract, its parameters in braces. */
  public boolean isTemplate(String words) {
    return methods.containsKey(words);
  }

  /** The methods of the addresses a path may mean. */
  public SortedSet<String> of(String path) {
    SortedSet<String> allowed = new TreeSet<>();
    templatesOf(path)
        .forEach(template -> allowed.addAll(methods.getOrDefault(template, List.of())));
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    if (!allowed.isEmpty()) {
      allowed.add("OPTIONS");
    }
    return allowed;
  }
}
