package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** An export that a test asks for the way partners do. */
public record Exported(String href) {

  public static Response ask(String body) {
    return Api.admin()
        .contentType("application/json")
        .body(JsonBody.bytes(JsonBody.parse(body)))
        .post("/v1/exports");
  }

  /** A new export, or the one of the same that is being made; single quotes will do. */
  public static Exported request(String body) {
    Response answer = ask(body);
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    return of(JsonBody.of(answer));
  }

  public static Exported of(JsonNode export) {
    return new Exported(export.path("href").asText());
  }

  public JsonNode show() {
    Response answer = Api.anyone().get(href);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  /** Waits until it is complete, and shows it. */
  public JsonNode await() throws InterruptedException {
    JsonNode export =
        Patience.until(made -> !made.path("state").asText().equals("RUNNING"), this::show);
    assertThat(export.path("state").asText()).as(export.toString()).isEqualTo("COMPLETE");
    return export;
  }

  public void delete() {
    Api.admin().header("If-Match", "*").delete(href).then().statusCode(204);
  }

  /** The bytes of all files of a complete export, one after the other. */
  public static byte[] bytes(JsonNode export) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (JsonNode file : export.path("files")) {
      Response answer = Api.anyone().get(file.path("href").asText());
      assertThat(answer.statusCode()).isEqualTo(200);
      all.writeBytes(answer.asByteArray());
    }
    return all.toByteArray();
  }

  /** All lines of files, from START to END. */
  public static List<JsonNode> lines(byte[] files) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(files)), StandardCharsets.UTF_8))) {
      return lines.lines().map(JsonBody::parse).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
