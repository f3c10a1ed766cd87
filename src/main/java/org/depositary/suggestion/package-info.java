/**
 * Names of entities and conventions while somebody types.
 *
 * <p>Start at {@code SuggestionResource}. What is suggested was told to the index by the features
 * that keep it.
 */
@NullMarked
package org.depositary.suggestion;

import org.jspecify.annotations.NullMarked;
