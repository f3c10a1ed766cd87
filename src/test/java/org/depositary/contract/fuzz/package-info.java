/**
 * Requests that nobody wrote, made from the contract: valid ones, those at its bounds, broken ones.
 *
 * <p>Start at {@link org.depositary.contract.fuzz.Fuzzer}. The same seed makes the same requests:
 * {@code -Dfuzz.seed=...}.
 */
package org.depositary.contract.fuzz;
