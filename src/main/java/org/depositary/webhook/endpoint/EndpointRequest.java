package org.depositary.webhook.endpoint;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** An endpoint that is to be told of changes. */
@Schema(name = "WebhookEndpointRequest", description = "An endpoint that is to be told of changes.")
record EndpointRequest(
    @Schema(description = EndpointView.URL, examples = EndpointView.EXAMPLE)
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = EndpointView.URL_FORM)
        String url,
    @Schema(description = "Whose it is, or what for.", examples = "Mirror of the reading room")
        @Nullable
        @Size(min = 1, max = 500)
        @Pattern(regexp = StrippedText.NAME)
        @JsonDeserialize(converter = StrippedText.class)
        String description,
    @Schema(description = EndpointView.CHANGE_TYPES, maxItems = 5, uniqueItems = true)
        @Nullable
        @Size(max = 5)
        @UniqueElements
        List<@NotNull ChangeType> changeTypes,
    @Schema(description = EndpointView.RESOURCE_TYPES, maxItems = 10, uniqueItems = true)
        @Nullable
        @Size(max = 10)
        @UniqueElements
        List<@NotNull ResourceType> resourceTypes) {}
