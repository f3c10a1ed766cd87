package org.depositary.annotation;

/**
 * A document at a time.
 *
 * @param past whether it is an earlier state, which has no links to what may have changed since
 */
public record DocumentAt(DocumentReference reference, boolean past) {}
