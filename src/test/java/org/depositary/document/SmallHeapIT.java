package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.depositary.JsonBody;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged service in as little memory as the guide names. */
@Timeout(120)
class SmallHeapIT {

  private static final String SENTENCE =
      "Envoy Mara Tolle cited Article 6 of the 1948 Genocide Convention. ";

  private static JsonNode text(int length) {
    String text = SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length);
    return JsonBody.parse("{'text':'" + text + "'}");
  }

  @Test
  void aTextForWhichThereIsNoMemoryIsRefusedAlone() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.H2, Map.of());
        RunningService service = installation.start(List.of("-Xmx256m", "-XX:+UseParallelGC"))) {
      ServiceClient client = installation.client(service);
      ServiceClient.Answer refused = client.post("/v1/documents", text(4_900_000));
      assertThat(refused.status()).isEqualTo(413);
      assertThat(refused.body()).contains("memory for texts of");
      assertThat(client.post("/v1/documents", text(400_000)).status()).isEqualTo(201);
    }
  }
}
