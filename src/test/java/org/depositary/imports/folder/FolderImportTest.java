package org.depositary.imports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderImportTest {

  // Two of them are too much for one request.
  private static final String LONG = "x".repeat(3 * 1024 * 1024);

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<String> received = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer service;

  /** Answers every line with a new document, and forgets the file that comes last. */
  @BeforeEach
  void serve() throws IOException {
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/archive/v1/imports", this::answer);
    service.start();
  }

  @AfterEach
  void stop() {
    service.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    List<String> lines =
        new String(exchange.getRequestBody().readAllBytes(), UTF_8).lines().toList();
    received.addAll(lines);
    Files.deleteIfExists(folder.resolve("gone.txt"));
    StringBuilder results = new StringBuilder();
    for (int line = 1; line <= lines.size(); line++) {
      results.append("{\"line\":%d,\"status\":\"CREATED\",\"id\":\"%d\"}\n".formatted(line, line));
    }
    exchange.sendResponseHeaders(201, 0);
    exchange.getResponseBody().write(results.toString().getBytes(UTF_8));
    exchange.close();
  }

  private boolean importAll(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + service.getAddress().getPort() + path);
    FolderOptions options =
        FolderOptions.parse(List.of(folder.toString(), "--source", "archive", "--language", "en"));
    return new FolderImport(
            options, new ImportClient(address, "key"), new PrintStream(printed, true, UTF_8))
        .importAll();
  }

  private void answerNever(HttpExchange exchange) throws IOException {
    byte[] problem = "{\"status\":401,\"detail\":\"The key is not known.\"}".getBytes(UTF_8);
    asked.incrementAndGet();
    exchange.sendResponseHeaders(401, problem.length);
    exchange.getResponseBody().write(problem);
    exchange.close();
  }

  private void send(URI address) throws IOException, InterruptedException {
    new ImportClient(address, "key", Duration.ofMillis(1)).send(List.of("{}".getBytes(UTF_8)));
  }

  @Test
  void aKeyThatIsRefusedIsToldAtOnce() {
    service.createContext("/refusing", this::answerNever);
    URI address = URI.create("http://localhost:" + service.getAddress().getPort() + "/refusing/");
    assertThatThrownBy(() -> send(address))
        .hasMessage(address + " refuses: 401 The key is not known.");
    assertThat(asked).hasValue(1);
  }

  @Test
  void whereNothingListensThatIsSaid() {
    int port = service.getAddress().getPort();
    service.stop(0);
    assertThatThrownBy(() -> send(URI.create("http://localhost:" + port + "/")))
        .hasMessage("http://localhost:" + port + "/ cannot be reached: nothing answers there");
  }

  @Test
  void whoAsksForHelpGetsIt() {
    assertThat(FolderImport.run(List.of("--help"))).isZero();
    assertThat(FolderImport.run(List.of("--colour"))).isEqualTo(2);
  }

  private List<String> lines() {
    return printed.toString(UTF_8).lines().toList();
  }

  @Test
  void eachFileIsADocumentUnderItsPath() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("in/it"));
    Files.writeString(folder.resolve("in/it/b.txt"), "\uFEFFA \"note\".");
    Files.writeString(folder.resolve("a.txt"), "A note.");
    Files.writeString(folder.resolve("a.pdf"), "no text");
    Files.writeString(folder.resolve(".hidden.txt"), "Not to be seen.");
    Files.createDirectories(folder.resolve(".in"));
    Files.writeString(folder.resolve(".in/c.txt"), "Not to be seen.");
    assertThat(importAll("/archive")).isTrue();
    assertThat(received)
        .containsExactly(
            "{\"text\":\"A"
                + " note.\",\"source\":{\"name\":\"archive\",\"id\":\"a.txt\"},\"language\":\"en\"}",
            "{\"text\":\"A"
                + " \\\"note\\\".\",\"source\":{\"name\":\"archive\",\"id\":\"in/it/b.txt\"},"
                + "\"language\":\"en\"}");
    assertThat(lines().get(0))
        .startsWith("CREATED    a.txt  http://")
        .endsWith("/archive/v1/documents/1");
    assertThat(lines().subList(2, 4)).containsExactly("2 CREATED", "1 left out: not *.txt");
  }

  @Test
  void aFileThatCannotBeReadStopsNoOther() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.txt"), LONG);
    Files.writeString(folder.resolve("b.txt"), LONG);
    Files.write(folder.resolve("c.txt"), new byte[] {'c', (byte) 0xff});
    Files.writeString(folder.resolve("gone.txt"), "Away before it is read.");
    Files.writeString(folder.resolve("z.txt"), "A note.");
    assertThat(importAll("/archive/")).isFalse();
    assertThat(lines().stream().map(line -> line.replaceAll("  http.*", "")).toList())
        .containsExactly(
            "CREATED    a.txt",
            "FAILED     gone.txt  It cannot be read.",
            "FAILED     c.txt  It is not UTF-8.",
            "CREATED    b.txt",
            "CREATED    z.txt",
            "3 CREATED",
            "2 FAILED");
  }
}
