package org.depositary.change.feed;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.depositary.change.ResourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries a client wants, and how; a class, because the contract would mix up a record. */
final class FeedFilter {

  @Parameter(
      description =
          "Resources of these types only; several may be named. A cursor is of the whole feed:"
              + " adding a type later does not bring back what was passed over.")
  @QueryParam("types")
  Set<ResourceType> types = Set.of();

  @Parameter(
      description = "resource: each item also shows the resource as it is now.",
      schema = @Schema(enumeration = "resource"))
  @QueryParam("include")
  @Pattern(regexp = "resource")
  @Nullable String include;

  boolean includesResources() {
    return include != null;
  }
}
