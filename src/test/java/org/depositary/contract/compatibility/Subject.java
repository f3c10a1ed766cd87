package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What readers of the changelog call a place: operations by their id, components by their name. */
final class Subject {

  private static final String COMPONENTS = "/components/";

  private Subject() {}

  /** What a difference is about; nothing where it is about no operation and no component. */
  static Set<String> of(String pointer, JsonNode released, JsonNode current) {
    Set<String> subjects = new TreeSet<>();
    if (pointer.startsWith(COMPONENTS)) {
      subjects.add(pointer.substring(COMPONENTS.length()).split("/")[1]);
    } else if (pointer.startsWith("/paths/")) {
      String[] keys = pointer.split("/");
      String path = keys[2].replace("~1", "/").replace("~0", "~");
      String method = keys.length > 3 ? keys[3] : "";
      for (JsonNode contract : new JsonNode[] {released, current}) {
        for (var operation : contract.path("paths").path(path).properties()) {
          if (method.isEmpty() || operation.getKey().equals(method)) {
            subjects.add(operation.getValue().path("operationId").asText());
          }
        }
      }
    }
    return subjects;
  }
}
