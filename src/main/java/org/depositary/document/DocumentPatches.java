package org.depositary.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** Reads JSON Merge Patches (RFC 7396) of documents. */
@ApplicationScoped
class DocumentPatches {

  private final ObjectMapper mapper;
  private final Validator validator;

  DocumentPatches(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /**
   * Reads a patch.
   *
   * @throws JsonProcessingException where it has another shape than the contract
   */
  DocumentPatch parse(ObjectNode patch) throws JsonProcessingException {
    DocumentPatchSchema shape = mapper.treeToValue(withoutNulls(patch), DocumentPatchSchema.class);
    if (patch.path("text").isNull()) {
      String detail = "The text of a document cannot be removed.";
      throw new ProblemException(
          ProblemType.CONSTRAINT_VIOLATED, detail, Fault.at("/text", "NOT_NULL", detail));
    }
    ObjectNode metadata = patch.deepCopy().without("text");
    return new DocumentPatch(shape.text(), before -> merge(before, metadata));
  }

  private static ObjectNode withoutNulls(ObjectNode patch) {
    ObjectNode copy = patch.deepCopy();
    removeNulls(copy, DocumentPatchSchema.class);
    if (copy.get("source") instanceof ObjectNode source) {
      removeNulls(source, DocumentPatchSchema.SourcePatch.class);
    }
    return copy;
  }

  // A null of a property that there is not stays, and is refused with the rest of the unknown.
  private static void removeNulls(ObjectNode patch, Class<? extends Record> shape) {
    for (RecordComponent known : shape.getRecordComponents()) {
      if (patch.path(known.getName()).isNull()) {
        patch.remove(known.getName());
      }
    }
  }

  private Metadata merge(Metadata before, ObjectNode patch) {
    ObjectNode merged = mapper.valueToTree(before);
    merge(merged, patch);
    DocumentRequest request = read(merged.put("text", "-"));
    Set<ConstraintViolation<DocumentRequest>> violations = validator.validate(request);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return Metadata.of(request);
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    for (Map.Entry<String, JsonNode> property : patch.properties()) {
      JsonNode value = property.getValue();
      if (value.isNull()) {
        target.remove(property.getKey());
      } else if (value instanceof ObjectNode object) {
        merge(child(target, property.getKey()), object);
      } else {
        target.set(property.getKey(), value);
      }
    }
  }

  private static ObjectNode child(ObjectNode target, String name) {
    return target.get(name) instanceof ObjectNode present ? present : target.putObject(name);
  }

  private DocumentRequest read(ObjectNode merged) {
    try {
      return mapper.treeToValue(merged, DocumentRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a patch of the right shape made a document of another", e);
    }
  }
}
