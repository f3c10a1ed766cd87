package org.depositary.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.http.ExpandingQuery;
import org.depositary.http.ListMedia;
import org.depositary.http.ListQuery;
import org.depositary.http.NameList;
import org.depositary.http.PartialQuery;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What only some lists have: facets, a choice of properties, a table. */
final class ListParts {

  private static final Pattern ORDERS = Pattern.compile("\\^?\\(?-\\?\\(([\\w|]+)\\)\\)?\\$?");
  private static final String FACETS = "facets";
  private static final String SPARSE_PAGE = "SparsePage";
  private static final String PLAIN = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

  private final Operations operations;
  private final SharedParts parts;
  private final Components components;
  private final Set<String> counted = new HashSet<>();

  ListParts(Operations operations, SharedParts parts, OpenAPI contract) {
    this.operations = operations;
    this.parts = parts;
    this.components = contract.getComponents();
  }

  /** Completes the parameters and the answer of one operation. */
  void complete(Operation operation) {
    for (Parameter parameter : parameters(operation)) {
      if (ListQuery.FACET.equals(parameter.getName())) {
        Schema one = string();
        operations.facetsOf(operation.getOperationId()).forEach(one::addEnumeration);
        list(parameter, one);
        counted.add(pageOf(operation));
      } else if (ExpandingQuery.EXPAND.equals(parameter.getName())) {
        Schema one = string();
        operations.expansionsOf(operation.getOperationId()).forEach(one::addEnumeration);
        list(parameter, one);
      } else if (PartialQuery.FIELDS.equals(parameter.getName())) {
        list(parameter, string().pattern("^[A-Za-z0-9_.-]+$").maxLength(200));
        parameter.setExample(List.of("id"));
      } else if ("sort".equals(parameter.getName())) {
        enumerate(parameter.getSchema());
      }
    }
    content(operation)
        .forEach(
            (type, media) -> {
              if (type.equals(ListMedia.CSV)) {
                media.setSchema(table(pageOf(operation)));
                shown(operation).addHeader("Link", parts.header("Link"));
              } else if (type.equals(ListMedia.SPARSE)) {
                media.setSchema(sparsePage());
              }
            });
  }

  /** Takes the facets out of the pages of lists that have none. */
  void complete() {
    components
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (name.endsWith("Page") && schema.getProperties() != null) {
                bound(name, schema);
              }
            });
  }

  private void bound(String name, Schema page) {
    Schema facets = page.getProperties().get(FACETS);
    if (facets != null && !counted.contains(name)) {
      page.removeProperty(FACETS);
    } else if (facets != null && facets.getAdditionalPropertiesSchema() != null) {
      facets.getAdditionalPropertiesSchema().setMaxItems(ListQuery.MOST_BUCKETS);
    }
  }

  // The pattern -?(a|b) has four words, between anchors or not.
  private static void enumerate(Schema sort) {
    Matcher orders = ORDERS.matcher(Objects.requireNonNullElse(sort.getPattern(), ""));
    if (orders.matches()) {
      for (String word : orders.group(1).split("\\|")) {
        sort.addEnumeration(word).addEnumeration("-" + word);
      }
      sort.setPattern(null);
    }
  }

  // One parameter with several names: a,b.
  private static void list(Parameter parameter, Schema one) {
    parameter.setStyle(Parameter.Style.FORM);
    parameter.setExplode(false);
    parameter.setSchema(
        OASFactory.createSchema()
            .addType(Schema.SchemaType.ARRAY)
            .items(one)
            .minItems(1)
            .maxItems(NameList.MOST));
  }

  private Schema table(String page) {
    Schema shown = Objects.requireNonNull(components.getSchemas().get(page));
    Schema items = Objects.requireNonNull(shown.getProperties().get("items"));
    List<String> columns = new TableColumns(components.getSchemas()).of(items.getItems());
    return string()
        .description(
            "A table (RFC 4180): a line of names, then a line for each item, each ended by CRLF."
                + " Columns are the properties of the items, in their order, those of an inner"
                + " object with a dot; with fields, those asked for. A list stands in one cell: its"
                + " values are separated by |, a | or \\ in one of them is preceded by \\. A text"
                + " that begins with =, +, -, @, a tab or a line end, which a spreadsheet would run"
                + " as a formula, is preceded by an apostrophe. The header Link leads to the next"
                + " page; count and facet have no place here. The columns are: "
                + String.join(", ", columns)
                + ".");
  }

  private Schema sparsePage() {
    components.addSchema(
        SPARSE_PAGE,
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .description(
                "A part of a list whose items have only the properties asked for with fields,"
                    + " where they have them: each is as in the page in JSON.")
            .addProperty("items", sparseItems())
            .addProperty(
                "page",
                OASFactory.createSchema()
                    .ref("#/components/schemas/PageMark")
                    .description("How to go on."))
            .required(List.of("items", "page")));
    return OASFactory.createSchema().ref("#/components/schemas/" + SPARSE_PAGE);
  }

  private static Schema sparseItems() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .description("The items of this page, in the order of the list.")
        .maxItems(200)
        .items(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Some properties of an item."));
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static List<Parameter> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of());
  }

  private static APIResponse shown(Operation operation) {
    return operation.getResponses().getAPIResponse("200");
  }

  private static Map<String, MediaType> content(Operation operation) {
    APIResponse shown = shown(operation);
    return shown == null || shown.getContent() == null
        ? Map.of()
        : shown.getContent().getMediaTypes();
  }

  private static String pageOf(Operation operation) {
    MediaType plain = content(operation).get(PLAIN);
    String ref = plain == null ? null : plain.getSchema().getRef();
    if (ref == null) {
      throw new IllegalStateException(operation.getOperationId() + " answers no page");
    }
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
