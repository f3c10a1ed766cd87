package org.depositary.change.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.depositary.http.InstantText;

/**
 * Writes entries of the feed as the mapper does, but those without resources as one piece of JSON:
 * a page has hundreds of them, and nearly all of their bytes need no look.
 */
final class ChangeWriter extends StdSerializer<ChangeView> {

  private static final long serialVersionUID = 1;

  ChangeWriter() {
    super(ChangeView.class);
  }

  @Override
  public void serialize(ChangeView change, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (change.resource().current() == null) {
      json.writeRawValue(new Piece(write(change)));
      return;
    }
    json.writeStartObject();
    json.writeStringField("cursor", change.cursor());
    provider.defaultSerializeField("type", change.type(), json);
    provider.defaultSerializeField("resource", change.resource(), json);
    provider.defaultSerializeField("occurredAt", change.occurredAt(), json);
    if (change.actor() != null) {
      json.writeStringField("actor", change.actor());
    }
    json.writeEndObject();
  }

  // But for the name of the actor nothing has characters that JSON escapes.
  private static String write(ChangeView change) {
    ChangeView.Resource resource = change.resource();
    return "{\"cursor\":\""
        + change.cursor()
        + "\",\"type\":\""
        + change.type().name()
        + "\",\"resource\":{\"type\":\""
        + resource.type().name()
        + "\",\"id\":\""
        + resource.id()
        + "\",\"revision\":"
        + resource.revision()
        + ",\"href\":\""
        + resource.href()
        + "\"},\"occurredAt\":\""
        + InstantText.of(change.occurredAt())
        + (change.actor() == null ? "\"}" : "\",\"actor\":\"" + escape(change.actor()) + "\"}");
  }

  private static String escape(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }

  /** A piece of JSON, which is encoded by the platform; the library looks at each character. */
  private static final class Piece extends SerializedString {

    private static final long serialVersionUID = 1;

    Piece(String json) {
      super(json);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
      byte[] bytes = getValue().getBytes(StandardCharsets.UTF_8);
      if (bytes.length > buffer.length - offset) {
        return -1;
      }
      System.arraycopy(bytes, 0, buffer, offset, bytes.length);
      return bytes.length;
    }
  }
}
