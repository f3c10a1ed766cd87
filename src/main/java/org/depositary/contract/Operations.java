package org.depositary.contract;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.change.AppendsChanges;
import org.depositary.http.Anyone;
import org.depositary.http.CountedBy;
import org.depositary.http.Expands;
import org.depositary.http.ProblemType;
import org.depositary.http.Redirects;
import org.depositary.http.Refuses;
import org.depositary.http.ShowsOther;
import org.depositary.http.repeat.KeepsAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What the resource methods declare beside their operation: their scope and their problems. */
final class Operations {

  private final Map<String, MethodInfo> methods = new HashMap<>();

  Operations(IndexView index) {
    for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
      AnnotationValue id = operation.value("operationId");
      if (id == null) {
        throw new IllegalStateException("an operation without operationId: " + operation.target());
      }
      MethodInfo method = operation.target().asMethod();
      @Nullable MethodInfo other = methods.put(id.asString(), method);
      // The index of the application stands in that of the build more than once.
      if (other != null && !other.toString().equals(method.toString())) {
        throw new IllegalStateException("two operations have the operationId " + id.asString());
      }
    }
  }

  private MethodInfo methodOf(String operationId) {
    MethodInfo method = methods.get(operationId);
    if (method == null) {
      throw new IllegalStateException("an operation without @Operation: " + operationId);
    }
    return method;
  }

  /** The problems that the operation itself names. */
  Set<ProblemType> problemsOf(String operationId) {
    AnnotationInstance refuses = methodOf(operationId).annotation(Refuses.class);
    return refuses == null
        ? Set.of()
        : Arrays.stream(refuses.value().asEnumArray())
            .map(ProblemType::valueOf)
            .collect(Collectors.toSet());
  }

  /** The facets of the list that the operation answers. */
  List<String> facetsOf(String operationId) {
    return names(operationId, CountedBy.class);
  }

  /** What the items of the list that the operation answers can show in addition. */
  List<String> expansionsOf(String operationId) {
    return names(operationId, Expands.class);
  }

  private List<String> names(String operationId, Class<? extends Annotation> annotation) {
    AnnotationInstance names = methodOf(operationId).annotation(annotation);
    return names == null ? List.of() : List.of(names.value().asStringArray());
  }

  /** Whether the operation answers 308 where the resource was merged into another. */
  boolean redirects(String operationId) {
    return methodOf(operationId).hasAnnotation(Redirects.class);
  }

  /** Whether the answer names the place in the feed after the write. */
  boolean appendsChanges(String operationId) {
    return methodOf(operationId).hasAnnotation(AppendsChanges.class);
  }

  /** Whether the operation heeds Idempotency-Key. */
  boolean keepsAnswer(String operationId) {
    return methodOf(operationId).hasAnnotation(KeepsAnswer.class);
  }

  /** Whether the answer shows the resource at Content-Location. */
  boolean showsOther(String operationId) {
    return methodOf(operationId).hasAnnotation(ShowsOther.class);
  }

  /** The scope an operation needs; empty if it is open to anyone. */
  Optional<Scope> scopeOf(String operationId) {
    MethodInfo method = methodOf(operationId);
    AnnotationInstance scope = method.annotation(RequiresScope.class);
    if (scope == null && !method.hasAnnotation(Anyone.class)) {
      throw new IllegalStateException("an operation without a scope: " + method);
    }
    return Optional.ofNullable(scope).map(declared -> Scope.valueOf(declared.value().asEnum()));
  }

  /** Whether nobody needs a key for the operation where reading is open. */
  boolean isOpenWhereReadingIs(String operationId) {
    AnnotationInstance scope = methodOf(operationId).annotation(RequiresScope.class);
    return scope != null
        && Scope.valueOf(scope.value().asEnum()) == Scope.READ
        && (scope.value("always") == null || !scope.value("always").asBoolean());
  }
}
