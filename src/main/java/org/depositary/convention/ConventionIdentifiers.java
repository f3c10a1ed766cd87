package org.depositary.convention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The numbers of a convention in treaty series. */
@Schema(name = "ConventionIdentifiers", description = "Numbers in treaty series.")
record ConventionIdentifiers(
    @Schema(description = "Volume of the United Nations Treaty Series.", examples = "78")
        @Nullable String untsVolume,
    @Schema(
            description = "UNTS registration number; a protocol may share its parent's.",
            examples = "1021")
        @Nullable String untsNumber,
    @Schema(description = "Number in the European Treaty Series.", examples = "5")
        @Nullable String etsNumber) {}
