package org.depositary.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A string in a body that has NUL or half of a surrogate pair. */
public final class UnstorableText extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  public UnstorableText(JsonParser parser) {
    super(parser, "text that cannot be stored", String.class);
  }
}
