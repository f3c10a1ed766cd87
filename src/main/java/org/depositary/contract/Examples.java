package org.depositary.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depositary.http.ListMedia;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is sent and answered: real exchanges about the sample documents.
 *
 * <p>{@code examples/createDocument.request.json} is the body of a request, {@code
 * examples/createDocument.201.json} that of an answer. What a schema does not show itself is shown
 * by the first of them that has it.
 */
final class Examples {

  private final ObjectMapper json = new ObjectMapper();
  private final ParameterExamples parameters;
  private final PropertyExamples properties;

  Examples(Map<String, Schema> named) {
    this.parameters = new ParameterExamples(named);
    this.properties = new PropertyExamples(named);
  }

  /** Shows what an operation is asked with and what it answers. */
  void addTo(String path, Operation operation) {
    String id = operation.getOperationId();
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(parameter -> parameters.show(path, parameter));
    }
    if (operation.getRequestBody() != null) {
      add(id + ".request", operation.getRequestBody().getContent());
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> add(id + "." + status, response.getContent()));
  }

  /** Shows what no exchange has shown. */
  void finish() {
    properties.finish(NamedExamples.read("properties"));
  }

  private void add(String name, @Nullable Content content) {
    if (content == null) {
      return;
    }
    content
        .getMediaTypes()
        .forEach(
            (type, media) -> {
              if (type.endsWith("json") && media.getExample() == null) {
                read(name, type)
                    .ifPresent(
                        example -> {
                          media.setExample(example);
                          properties.learn(media.getSchema(), example);
                        });
              }
            });
  }

  // What is no plain JSON has its subtype in the name of its file.
  private Optional<Object> read(String name, String type) {
    if (type.equals(ListMedia.SPARSE)) {
      return read(name).map(Examples::sparse);
    }
    boolean plain = type.equals("application/json") || name.endsWith(".request");
    return read(plain ? name : name + "." + type.substring(type.indexOf('/') + 1));
  }

  // A page with fields=id, or with what comes first where its items have no id.
  private static Object sparse(Object page) {
    Map<String, Object> sparse = new LinkedHashMap<>();
    if (page instanceof Map<?, ?> whole) {
      if (whole.get("items") instanceof List<?> items) {
        sparse.put("items", items.stream().map(Examples::inPart).toList());
      }
      sparse.put("page", Objects.requireNonNull(whole.get("page")));
    }
    return sparse;
  }

  private static Object inPart(Object item) {
    if (!(item instanceof Map<?, ?> whole) || whole.isEmpty()) {
      return item;
    }
    Object name = whole.containsKey("id") ? "id" : whole.keySet().iterator().next();
    return Map.of(String.valueOf(name), Objects.requireNonNull(whole.get(name)));
  }

  private Optional<Object> read(String name) {
    try (InputStream in = Examples.class.getResourceAsStream("examples/" + name + ".json")) {
      return in == null ? Optional.empty() : Optional.of(json.readValue(in, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
