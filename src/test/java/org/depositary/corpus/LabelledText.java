package org.depositary.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.depositary.JsonBody;
import org.depositary.text.Span;

/** A document of the corpus with what a reader labelled in it. */
record LabelledText(String file, String text, JsonNode labels) {

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  /**
   * Words that a reader labelled.
   *
   * @param span UTF-16 units
   */
  record Label(Span span, JsonNode facts) {

    String fact(String name) {
      return facts.path(name).asText("");
    }

    private static Label of(JsonNode facts) {
      JsonNode span = facts.path("span");
      return new Label(new Span(span.path(0).asInt(), span.path(1).asInt()), facts);
    }
  }

  /** The directory of the corpus, its labels and its gold data. */
  static Path shared() {
    String basedir = System.getProperty("basedir", "");
    return Path.of(basedir).resolve(System.getProperty("depositary.shared", "../shared"));
  }

  static boolean areThere() {
    return Files.isDirectory(shared().resolve("corpus")) && Files.isRegularFile(gold());
  }

  static List<LabelledText> all() {
    try {
      List<LabelledText> texts = new ArrayList<>();
      for (JsonNode labels : JsonBody.parse(Files.readString(gold(), UTF_8))) {
        String file = labels.path("file").asText();
        String text = Files.readString(shared().resolve("corpus").resolve(file), UTF_8);
        texts.add(new LabelledText(file, text, labels));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path gold() {
    return shared().resolve("gold/corpus/corpus.json");
  }

  /** References that name a convention of the register; those without an instrument name none. */
  List<Label> namedConventions() {
    return labels("legal").stream()
        .filter(label -> label.facts().hasNonNull("instrument"))
        .toList();
  }

  /** Words that look like something and are not. */
  List<Label> negatives() {
    return labels("negatives");
  }

  /** The day or the year of the document, from the text or worked out by the reader. */
  String issuedOn() {
    String date = labels.at("/metadata/date").asText("");
    return date.matches(DAY)
        ? date
        : labels.at("/metadata/date_inferred").asText("").substring(0, 4);
  }

  /** Who and what is named, document numbers apart. */
  List<Label> entities() {
    return labels("entities").stream()
        .filter(label -> !label.fact("type").equals("DOCUMENT_NUMBER"))
        .toList();
  }

  List<Label> figures() {
    return labels("figures");
  }

  /** Names of crimes and other loaded terms. */
  List<Label> characterisations() {
    return labels("crimes");
  }

  /** The beginnings of what somebody is quoted with. */
  List<Label> quotations() {
    return labels("quotes");
  }

  private List<Label> labels(String name) {
    return StreamSupport.stream(labels.path(name).spliterator(), false).map(Label::of).toList();
  }

  @Override
  public String toString() {
    return file;
  }
}
