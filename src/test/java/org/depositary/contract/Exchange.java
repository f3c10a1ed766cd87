package org.depositary.contract;

import java.util.List;
import java.util.Map;

/**
 * A request and what was answered, as far as the contract speaks of it.
 *
 * @param path without the parameters
 * @param body of the answer
 */
public record Exchange(
    String method, String path, int status, Map<String, List<String>> headers, String body) {

  /** The media type of the answer without its parameters; empty where there is none. */
  String mediaType() {
    return header("content-type").split(";")[0].strip();
  }

  private String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(header -> header.getValue().get(0))
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return method + " " + path + " -> " + status;
  }
}
