/**
 * Whether clients of the released contract can live with the current one.
 *
 * <p>Start at {@link org.depositary.contract.compatibility.Comparison}. Every difference is refused
 * that is not proven harmless where it stands: a request may demand less and take more, an answer
 * may promise more and surprise less. What the rules do not name may not differ at all.
 */
package org.depositary.contract.compatibility;
