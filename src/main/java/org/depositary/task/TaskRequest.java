package org.depositary.task;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that an administrator asks for. */
@Schema(name = "TaskRequest", description = "A task that an administrator asks for.")
record TaskRequest(
    @Schema(description = "What is to be done.", required = true) @NotNull TaskKind kind) {}
