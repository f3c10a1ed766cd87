package org.depositary.entity;

import org.jspecify.annotations.Nullable;

/**
 * Who decides something, and why.
 *
 * @param actor the name of the key
 */
record Decision(String actor, @Nullable String reason) {}
