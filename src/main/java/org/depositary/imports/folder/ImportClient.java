package org.depositary.imports.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.imports.folder.FolderImport.Outcome;

/** Sends documents to a service, again where the connection was lost: nothing is stored twice. */
final class ImportClient {

  private static final int ATTEMPTS = 5;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /**
   * What became of a line.
   *
   * @param line from 1
   * @param words the address of the document, or what is wrong
   */
  record Result(int line, Outcome outcome, String words) {}

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI service;
  private final String key;
  private final Duration pause;

  /**
   * @param service where it is, perhaps under a path
   */
  ImportClient(URI service, String key) {
    this(service, key, PAUSE);
  }

  /**
   * @param pause before the second attempt; longer ones follow
   */
  ImportClient(URI service, String key, Duration pause) {
    this.pause = pause;
    this.service = service.toString().endsWith("/") ? service : URI.create(service + "/");
    this.key = key;
  }

  /** The line of a document. */
  byte[] line(FolderOptions options, String id, String text) throws IOException {
    ObjectNode document = json.createObjectNode().put("text", text);
    document.putObject("source").put("name", options.source()).put("id", id);
    if (options.type() != null) {
      document.put("type", options.type());
    }
    if (options.language() != null) {
      document.put("language", options.language());
    }
    return (json.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Sends lines, each of which has its result. */
  List<Result> send(List<byte[]> lines) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Optional<HttpResponse<String>> answer = ask(lines, attempt == ATTEMPTS);
      if (answer.isPresent()) {
        return results(answer.get());
      }
      Thread.sleep(pause.multipliedBy(attempt).toMillis());
    }
  }

  /** The answer; none where another attempt may have one. */
  private Optional<HttpResponse<String>> ask(List<byte[]> lines, boolean last)
      throws IOException, InterruptedException {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(service.resolve("v1/imports"))
                  .timeout(PATIENCE)
                  .header("Authorization", "Bearer " + key)
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofByteArrays(lines))
                  .build(),
              BodyHandlers.ofString());
      return answer.statusCode() != 503 || last ? Optional.of(answer) : Optional.empty();
    } catch (IOException e) {
      if (last) {
        throw new IOException(service + " cannot be reached: " + reason(e), e);
      }
      return Optional.empty();
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof HttpTimeoutException) {
      return "it does not answer";
    }
    if (failure instanceof ConnectException) {
      return "nothing answers there";
    }
    return failure.getMessage() == null ? "the connection was lost" : failure.getMessage();
  }

  private List<Result> results(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() != 201) {
      throw new IOException(
          service + " refuses: " + answer.statusCode() + " " + detail(answer.body()));
    }
    List<Result> results = new ArrayList<>();
    for (String line : (Iterable<String>) answer.body().lines()::iterator) {
      JsonNode result = json.readTree(line);
      Outcome outcome = Outcome.valueOf(result.path("status").asText());
      String words =
          outcome == Outcome.FAILED
              ? result.at("/problem/detail").asText()
              : service.resolve("v1/documents/" + result.path("id").asText()).toString();
      results.add(new Result(result.path("line").asInt(), outcome, words));
    }
    return results;
  }

  private String detail(String body) {
    try {
      return json.readTree(body).path("detail").asText();
    } catch (IOException e) {
      return "";
    }
  }
}
