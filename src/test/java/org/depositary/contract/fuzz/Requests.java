package org.depositary.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.depositary.packaged.Samples;

/** Makes requests: an operation, its parameters, its body, and what is wrong with them. */
final class Requests {

  private static final String DOCUMENTS = "/v1/documents";

  private record Choice(String method, String path, JsonNode operation) {}

  private final JsonNode contract;
  private final Random random;
  private final Known known;
  private final Values values;
  private final Breakage breakage;
  private final List<Choice> choices = new ArrayList<>();
  private final List<Choice> searches;
  private final Samples samples;

  Requests(JsonNode contract, Random random, Known known) throws IOException {
    this.contract = contract;
    this.random = random;
    this.known = known;
    this.values = new Values(contract, random, known);
    this.breakage = new Breakage(random, values);
    this.samples = Samples.read();
    for (var path : contract.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        choices.add(
            new Choice(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
      }
    }
    this.searches = choices.stream().filter(this::isSearch).toList();
  }

  /** A document of the samples, to be stored. */
  Asked document(int number) {
    JsonNode operation = contract.path("paths").path(DOCUMENTS).path("post");
    Draft draft =
        new Draft(
            "POST",
            DOCUMENTS,
            operation,
            schemaOf(operation),
            Samples.document("fuzz", "fuzz-" + number, samples.text(number)));
    draft.header("Content-Type", "application/json");
    return draft.asked(Intent.VALID);
  }

  Asked next() {
    if (random.nextInt(25) == 0) {
      return document(random.nextInt(20));
    }
    if (random.nextInt(15) == 0) {
      return search();
    }
    if (random.nextInt(15) == 0) {
      Optional<Asked> page = known.nextPage();
      if (page.isPresent()) {
        return page.get();
      }
    }
    Choice choice = choices.get(random.nextInt(choices.size()));
    int dice = random.nextInt(20);
    Intent intent = dice < 8 ? Intent.VALID : dice < 12 ? Intent.BOUNDARY : Intent.BROKEN;
    Draft draft = draft(choice, intent);
    if (intent == Intent.BROKEN) {
      breakage.apply(draft, parameters(choice.operation()));
    }
    return draft.asked(intent);
  }

  // With whatever the contract allows beside the words, so that they are searched for.
  private Asked search() {
    Choice choice = searches.get(random.nextInt(searches.size()));
    Draft draft = draft(choice, Intent.VALID);
    draft.query.removeIf(sent -> List.of("q", "after").contains(sent.getKey()));
    draft.query.add(Map.entry("q", Typing.of(random)));
    if (random.nextInt(6) == 0) {
      String cursor = known.any("cursor", "").orElse("");
      draft.query.add(Map.entry("after", random.nextBoolean() ? cursor : Odd.text(random)));
    }
    return draft.asked(Intent.BROKEN);
  }

  private boolean isSearch(Choice choice) {
    return choice.method().equals("GET")
        && parameters(choice.operation()).stream().anyMatch(p -> name(p).equals("q"));
  }

  private Draft draft(Choice choice, Intent intent) {
    JsonNode schema = schemaOf(choice.operation());
    JsonNode body =
        schema.isMissingNode()
            ? MissingNode.getInstance()
            : values.of(schema, "", choice.path(), intent);
    Draft draft = new Draft(choice.method(), choice.path(), choice.operation(), schema, body);
    List<JsonNode> parameters = parameters(choice.operation());
    parameters.stream()
        .filter(parameter -> parameter.path("in").asText().equals("path"))
        .forEach(
            parameter ->
                draft.inPath.put(name(parameter), value(parameter, choice.path(), intent)));
    parameters.stream()
        .filter(parameter -> !parameter.path("in").asText().equals("path"))
        .filter(parameter -> parameter.path("required").asBoolean() || isWanted(parameter, intent))
        .forEach(parameter -> send(draft, parameter, intent));
    if (draft.hasBody()) {
      draft.header("Content-Type", mediaType(choice.operation()));
    }
    return draft;
  }

  // A cursor goes on with the list that it came from, and with no other.
  private boolean isWanted(JsonNode parameter, Intent intent) {
    boolean cursor = List.of("cursor", "Last-Event-ID").contains(name(parameter));
    return (!cursor || intent != Intent.VALID) && random.nextInt(4) == 0;
  }

  private void send(Draft draft, JsonNode parameter, Intent intent) {
    String name = name(parameter);
    if (parameter.path("in").asText().equals("header")) {
      draft.header(name, header(draft, name));
      return;
    }
    JsonNode value =
        name.equals("fields") && parameter.has("example")
            ? parameter.path("example")
            : values.of(parameter.path("schema"), name, draft.path, intent);
    if (value.isArray()) {
      value.forEach(item -> draft.query.add(Map.entry(name, item.asText())));
    } else {
      draft.query.add(Map.entry(name, value.asText()));
    }
  }

  private String header(Draft draft, String name) {
    if (name.equals("Idempotency-Key")) {
      return "key-" + random.nextInt(1000);
    }
    if (!name.startsWith("If-")) {
      return Odd.plain(random);
    }
    String tag = known.tag(draft.place().replaceAll("/review$", "")).orElse("\"unknown\"");
    return switch (random.nextInt(6)) {
      case 0 -> "*";
      case 1 -> "W/" + tag;
      case 2 -> "\"a\", " + tag + ", \"b\"";
      default -> tag;
    };
  }

  private String value(JsonNode parameter, String path, Intent intent) {
    String value = values.of(parameter.path("schema"), name(parameter), path, intent).asText();
    // An empty part of a path is another path.
    return value.isEmpty() ? "0" : value;
  }

  private static String name(JsonNode parameter) {
    return parameter.path("name").asText();
  }

  private List<JsonNode> parameters(JsonNode operation) {
    List<JsonNode> parameters = new ArrayList<>();
    operation.path("parameters").forEach(part -> parameters.add(values.resolve(part)));
    return parameters;
  }

  private static String mediaType(JsonNode operation) {
    return operation.path("requestBody").path("content").fieldNames().next();
  }

  private static JsonNode schemaOf(JsonNode operation) {
    return operation.has("requestBody")
        ? operation.path("requestBody").path("content").path(mediaType(operation)).path("schema")
        : MissingNode.getInstance();
  }
}
