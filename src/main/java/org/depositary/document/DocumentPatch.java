package org.depositary.document;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of some properties of a document.
 *
 * @param newText null where the text stays
 * @param change the metadata after the patch from those before; refuses what would break a
 *     constraint
 */
record DocumentPatch(@Nullable String newText, UnaryOperator<Metadata> change) {

  Optional<String> text() {
    return Optional.ofNullable(newText);
  }

  Metadata apply(Metadata before) {
    return change.apply(before);
  }
}
