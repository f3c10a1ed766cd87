package org.depositary.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample documents of the project, as stuff to send. */
public final class Samples {

  private static final Path DIRECTORY = Path.of("src", "main", "resources", "samples");

  private final List<String> texts;

  private Samples(List<String> texts) {
    this.texts = texts;
  }

  public static Samples read() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        JsonNode sample = new ObjectMapper().readTree(file.toFile());
        texts.add(sample.path("text").asText());
      }
    }
    return new Samples(List.copyOf(texts));
  }

  /** Their texts, always in the same order. */
  public List<String> texts() {
    return texts;
  }

  /** A text no other number gives, with characters of one, two, three and four bytes. */
  public String text(int number) {
    return "Copy " + number + " — façade, \uD834\uDD1E.\n\n" + texts.get(number % texts.size());
  }

  /** The body of a POST of a document. */
  public static ObjectNode document(String sourceName, String sourceId, String text) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("text", text);
    document.putObject("source").put("name", sourceName).put("id", sourceId);
    return document;
  }
}
