package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depositary.http.Ndjson;

/**
 * Fails when an answer is not in the contract.
 *
 * <p>Path, method, status, headers, media type and body have to be documented. An address or a
 * method that is not in the contract has to be answered by the matching problem.
 */
public final class ContractCheck {

  // Of the connection and of every answer alike; the contract describes what is said beyond.
  private static final Set<String> TRANSPORT =
      Set.of(
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "referrer-policy",
          "transfer-encoding",
          "x-content-type-options",
          "x-frame-options");

  private final ServedContract contract;

  public ContractCheck(String contract) {
    this.contract = new ServedContract(contract);
  }

  /** Checks one exchange. */
  public void check(Exchange exchange) {
    String asked = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    Optional<JsonNode> operation = contract.operation(asked, exchange.path());
    if (operation.isEmpty()) {
      checkUndocumented(exchange);
      return;
    }
    String status = Integer.toString(exchange.status());
    JsonNode documented = contract.resolve(operation.get().path("responses").path(status));
    assertThat(documented.isMissingNode()).as(exchange + ": undocumented status").isFalse();
    Reached.add(operation.get().path("operationId").asText(), exchange.status());
    checkHeaders(exchange, documented);
    checkBody(exchange, documented);
  }

  private void checkUndocumented(Exchange exchange) {
    if (exchange.method().equals("OPTIONS") && exchange.status() == 204) {
      return;
    }
    assertThat(exchange.status()).as(exchange + ": undocumented").isIn(404, 405, 413, 414);
    if (exchange.method().equals("HEAD")) {
      assertThat(exchange.body()).as(exchange.toString()).isEmpty();
      return;
    }
    JsonNode problem = contract.json(exchange.body());
    assertThat(contract.errors("Problem", problem)).as(exchange.toString()).isEmpty();
  }

  private static void checkHeaders(Exchange exchange, JsonNode documented) {
    for (String header : exchange.headers().keySet()) {
      String name = header.toLowerCase(Locale.ROOT);
      if (TRANSPORT.contains(name) || name.startsWith("access-control-") || name.startsWith(":")) {
        continue;
      }
      boolean known = false;
      for (var names = documented.path("headers").fieldNames(); names.hasNext(); ) {
        known |= names.next().equalsIgnoreCase(name);
      }
      assertThat(known).as(exchange + ": undocumented header " + name).isTrue();
    }
  }

  private void checkBody(Exchange exchange, JsonNode documented) {
    if (exchange.method().equals("HEAD")) {
      assertThat(exchange.body()).as(exchange.toString()).isEmpty();
      return;
    }
    JsonNode content = documented.path("content");
    if (content.isMissingNode()) {
      assertThat(exchange.body()).as(exchange + ": undocumented body").isEmpty();
      return;
    }
    String type = exchange.mediaType();
    JsonNode media = content.path(type);
    assertThat(media.isMissingNode()).as(exchange + ": undocumented " + type).isFalse();
    if (type.equals(Ndjson.MEDIA_TYPE)) {
      exchange
          .body()
          .lines()
          .forEach(
              line ->
                  assertThat(contract.errors(media.path("schema"), contract.json(line)))
                      .as(exchange + ": " + line)
                      .isEmpty());
    } else if (type.endsWith("json")) {
      JsonNode body = contract.json(exchange.body());
      assertThat(contract.errors(media.path("schema"), body)).as(exchange.toString()).isEmpty();
    }
  }
}
