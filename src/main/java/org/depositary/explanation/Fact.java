package org.depositary.explanation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an explanation says.
 *
 * @param label what it is about
 * @param value what it says, as words of the service or of a document
 * @param href where more is known of it
 */
public record Fact(String label, String value, @Nullable String href) {}
