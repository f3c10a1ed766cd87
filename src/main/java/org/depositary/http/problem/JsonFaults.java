package org.depositary.http.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.UnstorableText;
import org.jspecify.annotations.Nullable;

/** Says where JSON is wrong and what was expected there, without naming Java types. */
final class JsonFaults {

  private static final int LONGEST_NAME = 100;

  private JsonFaults() {}

  static Fault of(JsonProcessingException failure) {
    String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
    @Nullable StreamReadException syntax = syntaxOf(failure);
    if (syntax != null) {
      return syntaxFault(pointer, syntax);
    }
    if (failure instanceof UnrecognizedPropertyException) {
      return Fault.at(pointer, "UNKNOWN_PROPERTY", "There is no property of this name.");
    }
    if (failure instanceof UnstorableText) {
      return Fault.at(pointer, "INVALID_TEXT", "The text has NUL or half of a surrogate pair.");
    }
    if (failure instanceof InvalidNullException) {
      return Fault.at(pointer, "NULL", "Leave out what is not known; null is not a value.");
    }
    if (failure instanceof MismatchedInputException mismatch) {
      return mismatch(pointer, mismatch);
    }
    return other(pointer, failure);
  }

  private static @Nullable StreamReadException syntaxOf(JsonProcessingException failure) {
    if (failure instanceof StreamReadException syntax) {
      return syntax;
    }
    return failure.getCause() instanceof StreamReadException syntax ? syntax : null;
  }

  private static Fault syntaxFault(String pointer, StreamReadException syntax) {
    JsonLocation at = syntax.getLocation();
    String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    String message = syntax.getOriginalMessage();
    if (message != null && message.startsWith("Duplicate field")) {
      return Fault.at(
          pointer, "REPEATED_PROPERTY", "A property stands twice in one object" + place + ".");
    }
    return Fault.at(pointer, "NOT_JSON", "This is not JSON" + place + ".");
  }

  private static Fault mismatch(String pointer, MismatchedInputException mismatch) {
    @Nullable Class<?> target = mismatch.getTargetType();
    String message = String.valueOf(mismatch.getOriginalMessage());
    if (message.startsWith("Trailing token")) {
      return Fault.at("", "NOT_JSON", "There is more after the end of the JSON value.");
    }
    String expected = target == null ? "a value of another type" : ExpectedShape.of(target);
    return Fault.at(pointer, "WRONG_TYPE", "Expected " + expected + ".");
  }

  private static Fault other(String pointer, JsonProcessingException failure) {
    if (failure instanceof StreamConstraintsException) {
      return Fault.at(
          pointer, "TOO_DEEP_OR_LONG", "Nesting, a name or a number is beyond every bound.");
    }
    // A value object refused what it was made of.
    @Nullable Throwable cause = failure.getCause();
    return cause instanceof ProblemException || cause instanceof IllegalArgumentException
        ? Fault.at(pointer, "INVALID_VALUE", String.valueOf(cause.getMessage()))
        : Fault.at(pointer, "INVALID_VALUE", "This value cannot be read.");
  }

  private static String pointer(JsonMappingException failure) {
    StringBuilder pointer = new StringBuilder();
    List<JsonMappingException.Reference> path = failure.getPath();
    for (JsonMappingException.Reference step : path) {
      pointer.append('/');
      String name = step.getFieldName();
      if (name == null) {
        pointer.append(step.getIndex());
      } else {
        String bounded = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        pointer.append(bounded.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
