/**
 * What stands beside the name of a decision: numbers, dates, chambers, reports.
 *
 * <p>Start at {@link org.depositary.extraction.docket.CaseDetails}.
 */
@NullMarked
package org.depositary.extraction.docket;

import org.jspecify.annotations.NullMarked;
