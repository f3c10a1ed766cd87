package org.depositary.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes what the service sends by itself: for a receiver, a request like any other. */
final class SentMessages {

  private static final String NAME = "feedHint";
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  private SentMessages() {}

  static void addTo(OpenAPI contract) {
    contract.addWebhook(NAME, OASFactory.createPathItem().POST(hint()));
  }

  private static Operation hint() {
    return OASFactory.createOperation()
        .operationId("receiveFeedHint")
        .summary("Take a hint that the feed has something")
        .description(
            "What a webhook endpoint is sent. Check webhook-signature, refuse a webhook-timestamp"
                + " of more than five minutes ago, answer 2xx at once, and read the feed on from"
                + " your own cursor afterwards. A message may come more than once, with the same"
                + " webhook-id.")
        .addTag("Webhooks")
        .security(List.of())
        .addParameter(header("webhook-id", "The same for each attempt.", 40, "msg_01932c07-209b"))
        .addParameter(timestamp())
        .addParameter(
            header(
                "webhook-signature",
                "v1 and a comma before the HMAC-SHA256, in Base64, of webhook-id, webhook-timestamp"
                    + " and body with dots between; while two secrets are in use, two of them with"
                    + " a space between.",
                100,
                SIGNATURE))
        .requestBody(body())
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse("204", answer("Taken; any other 2xx says the same."))
                .addAPIResponse("410", answer("Never send anything again: disables the endpoint."))
                .addAPIResponse("503", answer("Send it again, not before Retry-After.")));
  }

  private static Parameter timestamp() {
    Parameter parameter =
        header("webhook-timestamp", "When this attempt began, in seconds since 1970.", 20, "");
    parameter
        .getSchema()
        .maxLength(null)
        .type(List.of(Schema.SchemaType.INTEGER))
        .minimum(BigDecimal.ZERO)
        .maximum(BigDecimal.valueOf((1L << 53) - 1));
    return parameter.example(1614265330);
  }

  private static Parameter header(String name, String description, int longest, String example) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(description)
        .schema(
            OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(longest))
        .example(example);
  }

  private static RequestBody body() {
    return OASFactory.createRequestBody()
        .required(true)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/json",
                    OASFactory.createMediaType()
                        .schema(
                            OASFactory.createSchema().ref("#/components/schemas/WebhookMessage"))
                        .example(example())));
  }

  private static Object example() {
    String file = "examples/" + NAME + ".request.json";
    try (InputStream in =
        Objects.requireNonNull(SentMessages.class.getResourceAsStream(file), file)) {
      return new ObjectMapper().readValue(in, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static APIResponse answer(String description) {
    return OASFactory.createAPIResponse().description(description);
  }
}
