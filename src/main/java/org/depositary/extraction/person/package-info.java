/**
 * People by pattern: titles, roles, given names, verbs of speech. An office is never a person.
 *
 * <p>Start at {@link org.depositary.extraction.person.PersonScanner}.
 */
@NullMarked
package org.depositary.extraction.person;

import org.jspecify.annotations.NullMarked;
