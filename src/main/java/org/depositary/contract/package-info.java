/**
 * Completes the contract that is generated from the code.
 *
 * <p>Start at {@code ContractCompletion}, which runs once, when the service is built. Resources say
 * what is special to them; what is the same everywhere is added here.
 */
@NullMarked
package org.depositary.contract;

import org.jspecify.annotations.NullMarked;
