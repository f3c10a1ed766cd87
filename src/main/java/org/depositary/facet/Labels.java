package org.depositary.facet;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How people call the values of a facet, all of a list at once. */
@FunctionalInterface
public interface Labels {

  /** A value is called what it is. */
  Labels SAME = each(UnaryOperator.identity());

  /** A constant is called by its words: {@code NOT_IN_REGISTER} is "Not in register". */
  Labels WORDS = each(Labels::words);

  /** A slug is called by its words: {@code human-rights} is "Human rights". */
  Labels SLUGS = each(slug -> words(slug.replace('-', '_')));

  /** A BCP 47 tag is called by the English name of its language. */
  Labels LANGUAGES = each(LanguageNames::of);

  /** The labels of some keys; one without a label is called what it is. */
  Map<String, String> of(Collection<String> keys);

  /** Labels that are told from the key alone. */
  static Labels each(UnaryOperator<String> label) {
    return keys -> keys.stream().collect(Collectors.toMap(Function.identity(), label));
  }

  private static String words(String constant) {
    return constant.substring(0, 1).toUpperCase(Locale.ROOT)
        + constant.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
