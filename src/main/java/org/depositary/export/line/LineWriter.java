package org.depositary.export.line;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import org.depositary.change.Change;
import org.depositary.change.ResourceType;
import org.depositary.document.EncodedText;
import org.depositary.gzip.Gzip;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of JSON, which are compressed on the way, so that only that is in memory. Not
 * thread-safe.
 */
final class LineWriter {

  private final GzipBlocks out;
  private final JsonGenerator json;
  private final ObjectWriter values;
  private long count;

  LineWriter(ObjectMapper mapper, Gzip gzip, Executor executor) {
    out = new GzipBlocks(gzip, executor);
    values = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    try {
      json = mapper.getFactory().createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Lines are ended, not separated.
    json.setRootValueSeparator(new SerializedString(""));
  }

  /** How many bytes were written, before they were compressed; what is buffered is left out. */
  long size() {
    return out.size();
  }

  /** How many lines about resources were written. */
  long count() {
    return count;
  }

  /** The first line of an export. */
  void start(Instant createdAt, String changesCursor) {
    line(
        () -> {
          json.writeStringField("type", "START");
          json.writeNumberField("format", 1);
          json.writeStringField("createdAt", createdAt.toString());
          json.writeStringField("changesCursor", changesCursor);
        });
  }

  /**
   * The last line of an export.
   *
   * @param files the SHA-256 of each file before
   */
  void end(long records, List<String> files, String changesCursor) {
    line(
        () -> {
          json.writeStringField("type", "END");
          json.writeNumberField("records", records);
          json.writeArrayFieldStart("files");
          for (String file : files) {
            json.writeString(file);
          }
          json.writeEndArray();
          json.writeStringField("changesCursor", changesCursor);
        });
  }

  /** A resource with its state, and for a document with its text. */
  void resource(Change change, Object current, @Nullable EncodedText text) {
    line(
        () -> {
          identify(change);
          json.writeFieldName("current");
          values.writeValue(json, current);
          if (text != null) {
            json.writeFieldName("characters");
            // Its value follows, past the writer of JSON.
            json.writeRawValue("");
            json.flush();
            JsonTexts.write(text.bytes(), out);
          }
        });
    count++;
  }

  /** A list that its items are written into one by one. */
  void list(Change change, Runnable items) {
    line(
        () -> {
          identify(change);
          json.writeArrayFieldStart("items");
          items.run();
          json.writeEndArray();
        });
    count++;
  }

  /** An item of the list that is being written. */
  void item(Object item) {
    attempt(() -> values.writeValue(json, item));
  }

  private void identify(Change change) throws IOException {
    ResourceType type = change.resourceType();
    json.writeStringField("type", type.name());
    String id = change.resourceId().toString();
    json.writeStringField("id", id);
    json.writeNumberField("revision", change.revision());
    json.writeStringField("href", type.href(id, change.revision()));
  }

  private void line(Part properties) {
    attempt(
        () -> {
          json.writeStartObject();
          properties.write();
          json.writeEndObject();
          json.writeRaw('\n');
        });
  }

  /** Ends the writing. */
  Lines finish() {
    attempt(json::close);
    return new Lines(new Lines.Content(out.finish()), count);
  }

  private static void attempt(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some of what is written. */
  @FunctionalInterface
  private interface Part {

    void write() throws IOException;
  }
}
