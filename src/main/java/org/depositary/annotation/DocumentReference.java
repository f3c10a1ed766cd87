package org.depositary.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the features above documents show of one: enough to link to it. */
public record DocumentReference(
    UUID id, int revision, int textNumber, @Nullable String title, String textSha256) {}
