package org.depositary.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods an address has, read from the contract: the framework does not say. */
@ApplicationScoped
public class AllowedMethods {

  private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

  private final Map<String, List<String>> methods = new TreeMap<>();
  private final Map<String, Pattern> patterns = new TreeMap<>();

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
    String[] parts = template.split("\\{[^}]*}", -1);
    StringBuilder regex = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      regex.append("[^/]+").append(Pattern.quote(parts[i]));
    }
    patterns.put(template, Pattern.compile(regex.toString()));
  }

  /** Whether these are the words of an address in the contract, its parameters in braces. */
  public boolean isTemplate(String words) {
    return methods.containsKey(words);
  }

  /** The methods of the addresses a path may mean. */
  public SortedSet<String> of(String path) {
    SortedSet<String> allowed = new TreeSet<>();
    patterns.forEach(
        (template, pattern) -> {
          if (pattern.matcher(path).matches()) {
            allowed.addAll(methods.getOrDefault(template, List.of()));
          }
        });
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    if (!allowed.isEmpty()) {
      allowed.add("OPTIONS");
    }
    return allowed;
  }
}
