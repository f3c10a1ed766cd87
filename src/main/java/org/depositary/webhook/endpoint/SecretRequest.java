package org.depositary.webhook.endpoint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish for another secret. */
@Schema(name = "WebhookSecretRequest", description = "A wish for another secret.")
record SecretRequest(
    @Schema(
            description =
                "For how many hours messages are signed with the secret before, too; 0 where it"
                    + " became known to others. Absent: 24.",
            examples = "24")
        @Nullable
        @Min(0)
        @Max(168)
        Integer overlapHours) {

  private static final int DAY = 24;

  Duration overlap() {
    return Duration.ofHours(overlapHours == null ? DAY : overlapHours);
  }
}
