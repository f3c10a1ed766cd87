package org.depositary.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
  public Optional<?> find(ResourceType type, UUID id, int revision) {
    return Optional.of(coverage);
  }
}
