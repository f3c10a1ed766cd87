package org.depositary.http.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes instants as ISO 8601 has them.
 *
 * <p>What was written together has the same instant, and putting it into words takes longer than
 * the rest of an entry of the feed: the last one is kept.
 */
final class InstantWriter extends StdScalarSerializer<Instant> {

  private static final long serialVersionUID = 1;

  private record Written(Instant instant, String text) {}

  private transient volatile @Nullable Written last;

  InstantWriter() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    Written known = last;
    if (known == null || !known.instant().equals(instant)) {
      known = new Written(instant, instant.toString());
      last = known;
    }
    json.writeString(known.text());
  }
}
