package org.depositary.http;

import com.fasterxml.jackson.databind.util.StdConverter;

/** Takes the white space off around what somebody wrote; one rule for all such texts. */
public final class StrippedText extends StdConverter<String, String> {

  /** What a reason has to be: not empty, of whatever lines, without other control characters. */
  public static final String REASON =
      "^\\s*[^\\s\\x00-\\x1f\\x7f-\\x9f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]*$";

  /** What a name has to be: not empty, without control characters. */
  public static final String NAME = "^ *[^\\s\\x00-\\x1f\\x7f-\\x9f][^\\x00-\\x1f\\x7f-\\x9f]*$";

  @Override
  public String convert(String written) {
    return written.strip();
  }
}
