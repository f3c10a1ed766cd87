/**
 * Makes a POST safe to send again: the first answer to an Idempotency-Key is kept with its write.
 *
 * <p>Start at {@code FirstAnswers}, through which every operation marked {@code KeepsAnswer} runs.
 */
@NullMarked
package org.depositary.http.repeat;

import org.jspecify.annotations.NullMarked;
