package org.depositary.annotation;

import java.util.UUID;

/**
 * Where an annotation stands in its text, and whether a curator decided about it.
 *
 * @param start code points
 */
public record Standing(UUID id, int start, boolean reviewed) {}
