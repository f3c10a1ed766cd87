package org.depositary.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Whether an operation says all that a client asks. */
final class OperationQuality {

  private final ServedContract contract;
  private final Scorecard scorecard;
  private final SchemaQuality schemas;

  OperationQuality(ServedContract contract, Scorecard scorecard) {
    this.contract = contract;
    this.scorecard = scorecard;
    this.schemas = new SchemaQuality(contract, scorecard);
  }

  void look(Operation operation) {
    JsonNode said = operation.contract();
    String id = operation.id();
    scorecard.count("operation has an operationId", operation.path(), !id.isEmpty());
    scorecard.count("operation has a summary", id, said.has("summary"));
    scorecard.count("operation has a description", id, said.has("description"));
    scorecard.count("operation has one tag", id, said.path("tags").size() == 1);
    scorecard.count("operation declares its security", id, said.has("security"));
    said.path("parameters").forEach(part -> parameter(id, contract.resolve(part)));
    if (said.has("requestBody")) {
      content("request", id, said.path("requestBody").path("content"));
    }
    for (Map.Entry<String, JsonNode> entry : said.path("responses").properties()) {
      JsonNode answer = contract.resolve(entry.getValue());
      String place = id + " " + entry.getKey();
      scorecard.count("answer described", place, answer.has("description"));
      scorecard.count("answer has its headers", place, answer.path("headers").size() >= 3);
      content("answer", place, answer.path("content"));
    }
  }

  private void parameter(String id, JsonNode parameter) {
    String place = id + " " + parameter.path("name").asText();
    scorecard.count("parameter described", place, parameter.has("description"));
    scorecard.count("parameter bounded", place, schemas.isBounded(parameter.path("schema")));
    JsonNode example = parameter.path("example");
    scorecard.count("parameter exampled", place, !example.isMissingNode());
    if (!example.isMissingNode()) {
      scorecard.count(
          "example of a parameter validates",
          place + " " + example,
          contract.errors(parameter.path("schema"), example).isEmpty());
    }
  }

  private void content(String kind, String place, JsonNode content) {
    for (Map.Entry<String, JsonNode> media : content.properties()) {
      JsonNode example = media.getValue().path("example");
      boolean json = media.getKey().endsWith("json");
      if (!json) {
        continue;
      }
      scorecard.count(kind + " exampled", place, !example.isMissingNode());
      if (!example.isMissingNode()) {
        scorecard.count(
            "example of a " + kind + " validates",
            place,
            contract.errors(media.getValue().path("schema"), example).isEmpty());
      }
    }
  }
}
