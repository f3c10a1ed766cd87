package org.depositary.search;

import java.util.List;
import org.depositary.text.Span;

/**
 * A record that is suggested.
 *
 * @param label the name that is shown
 * @param matched the name that has the words
 * @param spans where they stand in it, in UTF-16 units
 * @param known how many records name it
 */
public record Suggested(
    RecordKind kind,
    String id,
    String type,
    String label,
    String matched,
    List<Span> spans,
    long known) {

  public Suggested {
    spans = List.copyOf(spans);
  }
}
