package org.depositary.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The contract as the service serves it, with its operations and schemas. */
final class ServedContract {

  private static final String HERE = "https://depositary.example/openapi.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode contract;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<Pattern, JsonNode> templates = new LinkedHashMap<>();

  ServedContract(String text) {
    this.contract = json(text);
    this.registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(HERE, text)));
    for (var path : contract.path("paths").properties()) {
      if (path.getKey().contains("{")) {
        String template = path.getKey().replaceAll("\\{[^}]*}", "[^/]+");
        templates.put(Pattern.compile(template), path.getValue());
      }
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : contract.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        String name = method.getKey().toUpperCase(Locale.ROOT);
        operations.add(new Operation(name, path.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  /** The operation a request asks for: a literal path before one with parameters. */
  Optional<JsonNode> operation(String method, String path) {
    JsonNode literal = contract.path("paths").path(path);
    JsonNode found =
        literal.isMissingNode()
            ? templates.entrySet().stream()
                .filter(template -> template.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(literal)
            : literal;
    return Optional.of(found.path(method.toLowerCase(Locale.ROOT)))
        .filter(operation -> !operation.isMissingNode());
  }

  JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** What is wrong with a value that should match a named schema. */
  List<Error> errors(String name, JsonNode value) {
    return schemas
        .computeIfAbsent(
            name,
            key -> registry.getSchema(SchemaLocation.of(HERE + "#/components/schemas/" + key)))
        .validate(value);
  }

  List<Error> errors(JsonNode schema, JsonNode value) {
    String ref = schema.path("$ref").asText();
    return ref.isEmpty()
        ? registry.getSchema(absolute(schema)).validate(value)
        : errors(ref.substring(ref.lastIndexOf('/') + 1), value);
  }

  // Taken out of the contract, a schema still has to say where its references lead.
  private JsonNode absolute(JsonNode schema) {
    return json(schema.toString().replace("\"#/", "\"" + HERE + "#/"));
  }
}
