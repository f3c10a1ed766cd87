package org.depositary.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks to one process of the service; for several threads. */
public final class ServiceClient {

  /**
   * What was answered, read to its end.
   *
   * @param tag the entity tag with its quotes, or empty
   */
  public record Answer(int status, String tag, String body) {

    /** The body as JSON; missing where it is none. */
    public JsonNode json() throws IOException {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String key;

  ServiceClient(URI address, String key) {
    this.address = address;
    this.key = key;
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** The body of the answer to a GET, read by the thread that calls. */
  public byte[] read(String path) throws IOException {
    URLConnection connection = address.resolve(path).toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + key);
    connection.setReadTimeout((int) PATIENCE.toMillis());
    try (InputStream body = connection.getInputStream()) {
      return body.readAllBytes();
    }
  }

  public Answer post(String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** A POST about a resource in whatever state. */
  public Answer postAbout(String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("If-Match", "*")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** A JSON Merge Patch of the state with this tag. */
  public Answer patch(String path, String tag, JsonNode body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", tag)
            .method("PATCH", BodyPublishers.ofString(body.toString())));
  }

  /** A PUT of a resource in whatever state. */
  public Answer put(String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("If-Match", "*")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body.toString())));
  }

  /** A DELETE of a resource in whatever state. */
  public Answer delete(String path) throws IOException, InterruptedException {
    return send(request(path).header("If-Match", "*").DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + key);
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(
        response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
  }
}
