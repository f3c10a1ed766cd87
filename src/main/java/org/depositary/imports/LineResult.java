package org.depositary.imports;

import java.util.UUID;
import org.depositary.document.Intake;
import org.depositary.http.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line of an import. */
@Schema(name = "ImportResult", description = "What became of one line of an import.")
record LineResult(
    @Schema(
            description = "Number of the line in the import, from 1; blank lines count.",
            examples = "1",
            minimum = "1",
            required = true)
        long line,
    @Schema(description = "What became of it.", required = true) LineStatus status,
    @Schema(description = "Id of the document; absent where the line failed.") @Nullable UUID id,
    @Schema(
            description = "The current revision of the document; absent where the line failed.",
            examples = "1",
            minimum = "1")
        @Nullable Integer revision,
    @Schema(description = "Why the line failed; what is sent again in this form will fail again.")
        @Nullable Problem problem) {

  static LineResult of(long line, Intake.Stored stored) {
    LineStatus status =
        switch (stored.outcome()) {
          case CREATED -> LineStatus.CREATED;
          case UPDATED -> LineStatus.UPDATED;
          case UNCHANGED -> LineStatus.UNCHANGED;
        };
    return new LineResult(line, status, stored.id(), stored.revision(), null);
  }

  static LineResult failed(long line, Problem problem) {
    return new LineResult(line, LineStatus.FAILED, null, null, problem);
  }
}
