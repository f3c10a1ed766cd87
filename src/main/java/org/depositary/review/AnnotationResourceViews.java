package org.depositary.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.change.ResourceType;
import org.depositary.change.ResourceViews;

/** Shows reviewed annotations to those who follow changes. */
@ApplicationScoped
class AnnotationResourceViews implements ResourceViews {

  private final List<KeptAnnotations<?, ?>> kept;

  AnnotationResourceViews(@All List<KeptAnnotations<?, ?>> kept) {
    this.kept = kept;
  }

  @Override
  public Set<ResourceType> types() {
    return Set.of(ResourceType.ANNOTATION);
  }

  @Override
  public Optional<?> find(ResourceType type, UUID id, int revision) {
    return kept.stream().flatMap(kind -> kind.find(id).stream()).findFirst();
  }
}
