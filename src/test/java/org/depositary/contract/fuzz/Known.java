package org.depositary.contract.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.depositary.contract.Exchange;

/** Ids, cursors and tags that the service answered with, to be sent back to it. */
final class Known {

  private static final int KEPT = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random;
  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final List<Asked> pages = new ArrayList<>();

  Known(Random random) {
    this.random = random;
  }

  /** A value met under this name, below an address that begins so. */
  Optional<String> any(String name, String address) {
    List<String> kept = values.getOrDefault(keyOf(name, address), List.of());
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(random.nextInt(kept.size())));
  }

  /** The last tag of the state at an address. */
  Optional<String> tag(String address) {
    return Optional.ofNullable(tags.get(address));
  }

  /** Asks for the page after one that was answered. */
  Optional<Asked> nextPage() {
    return pages.isEmpty() ? Optional.empty() : Optional.of(pages.remove(pages.size() - 1));
  }

  void learn(Asked asked, Exchange exchange) {
    List<String> tag = exchange.headers().get("ETag");
    if (tag != null && exchange.status() < 400) {
      List<String> shown = exchange.headers().getOrDefault("Content-Location", List.of());
      tags.put(shown.isEmpty() ? exchange.path() : shown.get(0), tag.get(0));
    }
    if (exchange.status() < 300 && exchange.body().length() < 1_000_000) {
      try {
        JsonNode body = JSON.readTree(exchange.body());
        learn(body);
        if (body.at("/page/next").isTextual() && pages.size() < KEPT) {
          pages.add(asked.after(body.at("/page/next").asText()));
        }
      } catch (JsonProcessingException notJson) {
        return;
      }
    }
  }

  private void learn(JsonNode body) {
    String address = body.path("href").asText();
    for (String name : List.of("id", "number", "next", "cursor")) {
      if (body.path(name).isValueNode()) {
        keep(keyOf(name, address), body.path(name).asText());
      }
    }
    body.forEach(this::learn);
  }

  private void keep(String key, String value) {
    List<String> kept = values.computeIfAbsent(key, name -> new ArrayList<>());
    if (kept.contains(value)) {
      return;
    }
    if (kept.size() == KEPT) {
      kept.remove(random.nextInt(KEPT));
    }
    kept.add(value);
  }

  // Ids are told apart by the collection they are in: /v1/documents.
  private static String keyOf(String name, String address) {
    String[] parts = address.split("/");
    boolean cursor = name.equals("next") || name.equals("cursor");
    return cursor || parts.length < 3 ? name : name + " " + parts[2];
  }
}
