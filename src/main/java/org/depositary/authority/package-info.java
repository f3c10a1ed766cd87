/**
 * Decisions, resolutions and national laws as views show them, cited or as canonical records.
 *
 * <p>Start at {@link org.depositary.authority.AuthorityDetails}. Which of them are one is told by
 * the kernel; the records are kept with the entities.
 */
@NullMarked
package org.depositary.authority;

import org.jspecify.annotations.NullMarked;
