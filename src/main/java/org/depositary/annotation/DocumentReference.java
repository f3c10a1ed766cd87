package org.depositary.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the features above documents show of one: enough to link to it.
 *
 * @param issuedOn ISO date, year and month or year, where the document has one
 */
public record DocumentReference(
    UUID id,
    int revision,
    int textNumber,
    @Nullable String title,
    @Nullable String issuedOn,
    String textSha256,
    DocumentMetadata metadata) {}
