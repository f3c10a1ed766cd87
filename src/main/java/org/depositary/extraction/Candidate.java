package org.depositary.extraction;

/**
 * One reading of an ambiguous citation.
 *
 * @param reason a sentence for a reader: why it is possible, and why it stands where it stands
 */
public record Candidate(Authority.CitedConvention convention, String reason) {}
