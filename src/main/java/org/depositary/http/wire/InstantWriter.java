package org.depositary.http.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import org.depositary.http.InstantText;

/** Writes instants as ISO 8601 has them. */
final class InstantWriter extends StdScalarSerializer<Instant> {

  private static final long serialVersionUID = 1;

  InstantWriter() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(InstantText.of(instant));
  }
}
