package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * All resources of the service as files, fetched into a directory.
 *
 * <p>Whoever is stopped in the middle begins anew with the same key and the same directory, and
 * goes on at the byte where the last file ends.
 */
final class Export {

  private static final long PAUSE_MILLIS = 300;

  private final Service service;
  private final String key;
  private final Path directory;
  private String href = "";

  /**
   * @param key names this export for good: asking for it again is no new request
   */
  Export(Service service, String key, Path parent) {
    this.service = service;
    this.key = key;
    this.directory = parent.resolve("export-" + key);
  }

  /** Asks for all resources, waits, and fetches; false where it went wrong: ask under a new key. */
  boolean fetch() throws IOException, InterruptedException {
    Service.Answer asked = ask();
    while (asked.status() == 409 && !isForgotten(asked.json())) {
      // The same is being asked at this moment, or there are as many exports as may be.
      Thread.sleep(PAUSE_MILLIS);
      asked = ask();
    }
    href = asked.json().path("href").asText();
    if (href.isEmpty()) {
      return false;
    }
    JsonNode export = service.get(href).json();
    while (export.path("state").asText().equals("RUNNING")) {
      Thread.sleep(PAUSE_MILLIS);
      export = service.get(href).json();
    }
    Files.createDirectories(directory);
    boolean complete = export.path("state").asText().equals("COMPLETE");
    for (JsonNode file : export.path("files")) {
      complete = complete && fetch(file);
    }
    return complete;
  }

  private Service.Answer ask() throws InterruptedException {
    return service.post("/v1/exports", "{\"texts\":true}", key);
  }

  // Every erasure makes the service forget its answers, and withdraws the exports.
  private static boolean isForgotten(JsonNode problem) {
    return problem.at("/errors/0/code").asText().equals("NOT_KEPT");
  }

  private boolean fetch(JsonNode file) throws IOException, InterruptedException {
    Path path = directory.resolve(file.path("name").asText());
    String hash = file.path("sha256").asText();
    long size = file.path("bytes").asLong();
    while (!Files.exists(path) || Files.size(path) < size || !Hash.of(path).equals(hash)) {
      if (Files.exists(path) && Files.size(path) >= size) {
        Files.delete(path);
      }
      if (!service.append(file.path("href").asText(), '"' + hash + '"', path)) {
        return false;
      }
    }
    return true;
  }

  /** What becomes of a resource. */
  @FunctionalInterface
  interface Reader {

    void take(Resource resource) throws SQLException;
  }

  /** Hands over all resources; answers the cursor of the feed to go on from. */
  String read(Reader reader) throws IOException, SQLException {
    try (InputStream files = open();
        MappingIterator<JsonNode> lines = Json.lines(files)) {
      JsonNode start = lines.next();
      require(start, "START");
      long records = 0;
      JsonNode line = lines.next();
      while (line.has("href")) {
        reader.take(Resource.of(line));
        records++;
        line = lines.next();
      }
      require(line, "END");
      if (line.path("records").asLong() != records) {
        throw new IOException("an export of " + line + " has " + records);
      }
      return start.path("changesCursor").asText();
    }
  }

  // What has no END is cut.
  private static void require(JsonNode line, String type) throws IOException {
    if (!line.path("type").asText().equals(type)) {
      throw new IOException("an export without " + type);
    }
  }

  private InputStream open() throws IOException {
    List<InputStream> parts = new ArrayList<>();
    for (Path file : files()) {
      parts.add(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  /** Removes the files, here and there: the service keeps a few exports only. */
  void remove() throws IOException, InterruptedException {
    if (!href.isEmpty()) {
      service.delete(href);
    }
    if (Files.exists(directory)) {
      for (Path file : files()) {
        Files.delete(file);
      }
      Files.delete(directory);
    }
  }
}
