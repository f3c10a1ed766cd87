package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What tells a resource from all others.
 *
 * @param number of a state of a document, which share an id; 0 for all else
 */
record Key(String type, String id, int number) {

  static final String DOCUMENT = "DOCUMENT";
  static final String REVISION = "REVISION";

  /** That of a line of an export, or of what an entry of the feed is about. */
  static Key of(JsonNode resource) {
    String type = resource.path("type").asText();
    int number = type.equals(REVISION) ? resource.path("revision").asInt() : 0;
    return new Key(type, resource.path("id").asText(), number);
  }

  /** That of the state before. */
  Key before() {
    return new Key(type, id, number - 1);
  }

  /** Whether its address answers pages of items. */
  boolean isList() {
    return switch (type) {
      case "MENTIONS", "CITATIONS", "FIGURES", "QUOTATIONS", "CHARACTERISATIONS" -> true;
      default -> false;
    };
  }
}
