package org.depositary.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.change.ResourceKey;
import org.depositary.change.ResourceType;
import org.depositary.change.ResourceViews;
import org.depositary.extraction.register.Register;

/** Shows what the register holds to those who follow changes. */
@ApplicationScoped
class RegisterResourceViews implements ResourceViews {

  private final CoverageView coverage;

  RegisterResourceViews(Register register) {
    this.coverage = CoverageView.of(register.coverage());
  }

  @Override
  public Set<ResourceType> types() {
    return Set.of(ResourceType.REGISTER);
  }

  @Override
  public Map<ResourceKey, ?> find(ResourceType type, Collection<ResourceKey> keys) {
    return keys.stream().collect(Collectors.toMap(Function.identity(), key -> coverage));
  }
}
