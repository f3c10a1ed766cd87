package org.depositary.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Makes the generated schemas say what the code does.
 *
 * <p>A component that is not nullable is always sent; pages are named by what they hold; a body may
 * have no other properties than those described.
 */
final class Schemas {

  private static final String PREFIX = "#/components/schemas/";
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final Map<String, String> FORMATS =
      Map.of("Instant", "date-time", "LocalDate", "date", "UUID", "uuid");

  private final Map<String, ClassInfo> records = new HashMap<>();
  private final EnumWords enums = new EnumWords();

  Schemas(IndexView index) {
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith("org.depositary.")) {
        // A view and a value of the kernel may share a name; the view is the one that is shown.
        records.merge(nameOf(type), type, (one, other) -> isNamed(one) ? one : other);
      }
    }
  }

  private static String nameOf(ClassInfo type) {
    return isNamed(type)
        ? type.declaredAnnotation(SCHEMA).value("name").asString()
        : type.simpleName();
  }

  private static boolean isNamed(ClassInfo type) {
    var schema = type.declaredAnnotation(SCHEMA);
    return schema != null && schema.value("name") != null;
  }

  /** Repairs one schema wherever it stands. */
  Schema repair(Schema schema) {
    repairPattern(schema);
    repairExamples(schema);
    String ref = schema.getRef();
    if (ref == null) {
      return schema;
    }
    String name = ref.substring(ref.lastIndexOf('/') + 1);
    String format = FORMATS.get(name);
    if (format != null) {
      schema.setRef(null);
      schema.setType(List.of(Schema.SchemaType.STRING));
      schema.setFormat(format);
      return schema;
    }
    // Only these may stand beside a reference; the generator repeats the type.
    return OASFactory.createSchema()
        .ref(PREFIX + pageName(name))
        .description(schema.getDescription());
  }

  // JSON Schema has the patterns of ECMAScript, without the flags of Java.
  private static void repairPattern(Schema schema) {
    String pattern = schema.getPattern();
    if (pattern != null && pattern.startsWith("(?")) {
      schema.setPattern(null);
    }
  }

  // The example of an array is an array, also where its resource names one element.
  private static void repairExamples(Schema schema) {
    List<Object> examples = schema.getExamples();
    if (examples != null
        && schema.getType() != null
        && schema.getType().contains(Schema.SchemaType.ARRAY)) {
      schema.setExamples(
          examples.stream()
              .<Object>map(example -> example instanceof List ? example : List.of(example))
              .toList());
    }
  }

  /** PageDocumentView holds documents: DocumentPage. */
  private static String pageName(String name) {
    return name.startsWith("Page") && name.length() > 4 && !name.equals("PageMark")
        ? withoutView(name.substring(4)) + "Page"
        : name;
  }

  private static String withoutView(String name) {
    return name.endsWith("View") ? name.substring(0, name.length() - 4) : name;
  }

  /** Names, requires and closes the named schemas. */
  void complete(OpenAPI contract) {
    Map<String, Schema> named = new TreeMap<>();
    contract
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (!FORMATS.containsKey(name)) {
                named.put(pageName(name), requireKnown(name, schema));
              }
            });
    contract.getComponents().setSchemas(named);
    close(contract, named);
  }

  private Schema requireKnown(String name, Schema schema) {
    enums.describe(name, schema);
    Bounds.bound(schema);
    boolean page = !pageName(name).equals(name);
    @Nullable ClassInfo type = records.get(page ? "Page" : name);
    if (type != null && schema.getProperties() != null) {
      List<String> required =
          type.recordComponents().stream()
              .filter(component -> !isNullable(component))
              .map(RecordComponentInfo::name)
              // No component can be called @context.
              .map(known -> schema.getProperties().containsKey("@" + known) ? "@" + known : known)
              .filter(schema.getProperties()::containsKey)
              .toList();
      schema.setRequired(required.isEmpty() ? null : required);
    }
    if (page) {
      schema.setDescription("A part of a list: " + withoutView(name.substring(4)) + ".");
    }
    return schema;
  }

  private static boolean isNullable(RecordComponentInfo component) {
    return component.type().hasAnnotation(DotName.createSimple(Nullable.class));
  }

  private static void close(OpenAPI contract, Map<String, Schema> named) {
    Set<String> bodies = new LinkedHashSet<>();
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .filter(operation -> operation.getRequestBody() != null)
        .filter(operation -> operation.getRequestBody().getContent() != null)
        .flatMap(
            operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
        .map(MediaType::getSchema)
        .forEach(schema -> collect(schema, named, bodies));
    for (String body : bodies) {
      Schema schema = named.get(body);
      if (schema != null && schema.getProperties() != null) {
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
      }
    }
  }

  private static void collect(
      @Nullable Schema schema, Map<String, Schema> named, Set<String> found) {
    if (schema == null) {
      return;
    }
    String ref = schema.getRef();
    if (ref != null) {
      String name = ref.substring(PREFIX.length());
      if (found.add(name)) {
        collect(named.get(name), named, found);
      }
      return;
    }
    parts(schema).forEach(part -> collect(part, named, found));
  }

  private static List<Schema> parts(Schema schema) {
    List<Schema> parts = new ArrayList<>();
    Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
        .forEach(
            list -> {
              if (list != null) {
                parts.addAll(list);
              }
            });
    if (schema.getItems() != null) {
      parts.add(schema.getItems());
    }
    if (schema.getProperties() != null) {
      parts.addAll(schema.getProperties().values());
    }
    return parts;
  }
}
