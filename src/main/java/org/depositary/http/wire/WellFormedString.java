package org.depositary.http.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.depositary.http.Characters;
import org.depositary.http.UnstorableText;

/**
 * Reads a string that every database and every client can hold.
 *
 * <p>NUL and half surrogate pairs are refused (RFC 7493, 2.1): PostgreSQL cannot store the one, and
 * UTF-8 cannot write the other.
 */
final class WellFormedString extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  WellFormedString() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String string = parser.getText();
    if (!Characters.storable(string)) {
      throw new UnstorableText(parser);
    }
    return string;
  }
}
