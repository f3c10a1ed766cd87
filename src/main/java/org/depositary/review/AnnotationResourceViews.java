package org.depositary.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.change.ResourceKey;
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
  public Map<ResourceKey, ?> find(ResourceType type, Collection<ResourceKey> keys) {
    List<UUID> ids = keys.stream().map(ResourceKey::id).toList();
    return kept.stream()
        .flatMap(kind -> kind.findCurrent(ids).stream())
        .collect(
            Collectors.toMap(
                view -> new ResourceKey(Objects.requireNonNull(view.id(), "stored"), 0),
                view -> view));
  }
}
