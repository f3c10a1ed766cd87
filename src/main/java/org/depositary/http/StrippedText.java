package org.depositary.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads what somebody wrote without the white space around it; one rule for all such texts. */
public final class StrippedText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  /** What a reason has to be: not empty, of whatever lines. */
  public static final String REASON = "^[\\s\\S]*\\S[\\s\\S]*$";

  /** What a name has to be: not empty, without control characters. */
  public static final String NAME =
      "^[^\\x00-\\x1f\\x7f-\\x9f]*[^\\s\\x00-\\x1f\\x7f-\\x9f][^\\x00-\\x1f\\x7f-\\x9f]*$";

  /** For the framework only. */
  public StrippedText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    return parser.getText().strip();
  }
}
