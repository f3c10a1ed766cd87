package org.depositary.extraction.sighting;

import java.util.List;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.jspecify.annotations.Nullable;

/**
 * What a surface of the register can mean.
 *
 * @param readings conventions and sets, likeliest first
 * @param ambiguous the register's own words on a name with several readings; null for any other
 * @param abbreviation true where the surface is one
 * @param lower true where the name is one even without a capital letter
 */
public record Naming(
    String surface,
    List<Convention> readings,
    @Nullable AmbiguousName ambiguous,
    boolean abbreviation,
    boolean lower) {

  public Naming {
    readings = List.copyOf(readings);
  }
}
