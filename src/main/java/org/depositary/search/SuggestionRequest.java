package org.depositary.search;

import java.util.List;

/**
 * What somebody is typing.
 *
 * @param types keywords of the field {@link #TYPE}; empty for all
 */
public record SuggestionRequest(String words, List<String> types, int limit) {

  /** The words by which records are suggested: a name or several. */
  public static final String NAME = "name";

  /** The keyword that says what a suggestion is. */
  public static final String TYPE = "type";

  /** What is shown, whichever name was typed, and what orders those that are equally known. */
  public static final String LABEL = "label";

  public SuggestionRequest {
    types = List.copyOf(types);
  }
}
