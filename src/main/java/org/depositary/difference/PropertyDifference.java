package org.depositary.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is known of a document otherwise than before. */
@Schema(
    name = "PropertyDifference",
    description = "One property of a document that differs; absent on a side where it is unknown.")
public record PropertyDifference(
    @Schema(
            description = "The property of a document; of its source with a full stop.",
            examples = "source.url")
        String property,
    @Schema(description = "What was known before.", examples = "A first title")
        @Nullable String before,
    @Schema(description = "What is known after.", examples = "A better title")
        @Nullable String after) {

  /** What differs between two sets of properties, in their order. */
  public static List<PropertyDifference> between(
      Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    List<PropertyDifference> differences = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        differences.add(new PropertyDifference(name, before.get(name), after.get(name)));
      }
    }
    return List.copyOf(differences);
  }
}
