package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Fails a test when an answer is not in the contract the service itself serves.
 *
 * <p>Path, method, status, headers, media type and body have to be documented. An address or a
 * method that is not in the contract has to be answered by the matching problem.
 */
public final class ContractFilter implements Filter {

  /** Reads the contract once for all tests of a JVM. */
  public static final ContractFilter INSTANCE = new ContractFilter();

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

  private ServedContract contract;

  private ContractFilter() {}

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    String path = URI.create(request.getURI()).getPath();
    check(request.getMethod(), path, response);
    return response;
  }

  private void check(String method, String path, Response response) {
    String exchange = method + " " + path + " -> " + response.getStatusCode();
    String asked = method.equals("HEAD") ? "GET" : method;
    Optional<JsonNode> operation = contract().operation(asked, path);
    if (operation.isEmpty()) {
      checkUndocumented(exchange, method, response);
      return;
    }
    String status = Integer.toString(response.getStatusCode());
    JsonNode documented = contract().resolve(operation.get().path("responses").path(status));
    assertThat(documented.isMissingNode()).as(exchange + ": undocumented status").isFalse();
    Reached.add(operation.get().path("operationId").asText(), response.getStatusCode());
    checkHeaders(exchange, documented, response);
    checkBody(exchange, method, documented, response);
  }

  private void checkUndocumented(String exchange, String method, Response response) {
    if (method.equals("OPTIONS") && response.getStatusCode() == 204) {
      return;
    }
    assertThat(response.getStatusCode()).as(exchange + ": undocumented").isIn(404, 405, 413, 414);
    JsonNode problem = contract().json(response.asString());
    assertThat(contract().errors("Problem", problem)).as(exchange).isEmpty();
  }

  private void checkHeaders(String exchange, JsonNode documented, Response response) {
    for (Header header : response.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      if (TRANSPORT.contains(name) || name.startsWith("access-control-")) {
        continue;
      }
      boolean known = false;
      for (var names = documented.path("headers").fieldNames(); names.hasNext(); ) {
        known |= names.next().equalsIgnoreCase(name);
      }
      assertThat(known).as(exchange + ": undocumented header " + name).isTrue();
    }
  }

  private void checkBody(String exchange, String method, JsonNode documented, Response response) {
    String body = response.asString();
    if (method.equals("HEAD")) {
      assertThat(body).as(exchange).isEmpty();
      return;
    }
    JsonNode content = documented.path("content");
    if (content.isMissingNode()) {
      assertThat(body).as(exchange + ": undocumented body").isEmpty();
      return;
    }
    String type = response.getContentType().split(";")[0].strip();
    JsonNode media = content.path(type);
    assertThat(media.isMissingNode()).as(exchange + ": undocumented " + type).isFalse();
    if (type.endsWith("json")) {
      JsonNode schema = media.path("schema");
      assertThat(contract().errors(schema, contract().json(body))).as(exchange).isEmpty();
    }
  }

  private synchronized ServedContract contract() {
    if (contract == null) {
      contract = new ServedContract(RestAssured.get("/v1/openapi.json").asString());
    }
    return contract;
  }
}
