package org.depositary.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depositary.annotation.AnnotationView;
import org.depositary.database.Digest;

/** What an annotation says: not where it stands, nor by which rule and how surely it was found. */
@ApplicationScoped
class AnnotationContent {

  private static final List<String> PLACE = List.of("start", "end", "utf16Start", "utf16End");
  private static final List<String> BESIDE =
      List.of("id", "prefix", "suffix", "confidence", "rule");

  private final ObjectMapper json;

  AnnotationContent(ObjectMapper json) {
    this.json = json;
  }

  /** The same for annotations that say the same. */
  String digest(AnnotationView view) {
    return Digest.of(content(view).toString());
  }

  /** The properties in which two annotations differ. */
  List<String> differences(AnnotationView before, AnnotationView after) {
    ObjectNode one = content(before);
    ObjectNode other = content(after);
    Set<String> names = new LinkedHashSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    List<String> different = new ArrayList<>();
    for (String name : names) {
      if (!one.path(name).equals(other.path(name))) {
        different.add(name);
      }
    }
    return different;
  }

  private ObjectNode content(AnnotationView view) {
    ObjectNode content = json.valueToTree(view);
    content.remove(BESIDE);
    withoutPlaces(content);
    return content;
  }

  // Spans inside an annotation move as it does.
  private static void withoutPlaces(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(PLACE);
    }
    node.forEach(AnnotationContent::withoutPlaces);
  }
}
