package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A resource as it is held: a line of an export.
 *
 * @param revision of the last entry of the feed about it; what is held may be newer
 * @param href where it is
 * @param body current, items and characters of the line, as they came
 */
record Resource(Key key, int revision, String href, ObjectNode body) {

  private static final List<String> PARTS = List.of("current", "items", "characters");

  /** One as a line of an export has it, or an item of the feed. */
  static Resource of(JsonNode line) {
    ObjectNode body = Json.object();
    for (String part : PARTS) {
      if (line.has(part)) {
        body.set(part, line.get(part));
      }
    }
    return new Resource(
        Key.of(line), line.path("revision").asInt(), line.path("href").asText(), body);
  }

  Resource with(String part, JsonNode value) {
    ObjectNode more = body.deepCopy();
    more.set(part, value);
    return new Resource(key, revision, href, more);
  }

  JsonNode current() {
    return body.path("current");
  }

  /** The text, of a document. */
  String characters() {
    return body.path("characters").asText();
  }

  boolean isAfter(Resource other) {
    return revision > other.revision;
  }

  /** As a line of an export. */
  @Override
  public String toString() {
    return key + " " + revision + " " + href + " " + body;
  }

  /**
   * What it shows of other resources and of itself: how often, by id.
   *
   * <p>What has an id and an address is shown, and an annotation that was reviewed, which is a
   * resource from then on.
   */
  Map<String, Integer> shown() {
    Map<String, Integer> shown = new TreeMap<>();
    count(body, shown);
    return shown;
  }

  private static void count(JsonNode part, Map<String, Integer> shown) {
    if (part.has("id") && (part.has("href") || part.has("review"))) {
      shown.merge(part.get("id").asText(), 1, Integer::sum);
    }
    part.forEach(below -> count(below, shown));
  }
}
