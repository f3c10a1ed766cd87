package org.depositary.convention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provision that documents rely on. */
@Schema(name = "Provision", description = "A provision that current texts rely on.")
record ProvisionView(
    @Schema(description = "Id in the manner of Akoma Ntoso.", examples = "art_6__para_1") String id,
    @Schema(description = "How often it is pointed at.", minimum = "1") long citations,
    @Schema(description = "In how many documents.", minimum = "1") long documents) {}
