package org.depositary.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Event;
import org.depositary.extraction.Voice;
import org.depositary.extraction.event.Circumstances;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** A figure to be, with every span that states it; grows while a text is read. */
final class Draft {

  private final Stated stated;
  private final List<Voice> voices;
  private final List<Span> spans = new ArrayList<>();
  private Circumstances circumstances;
  private @Nullable Event event;
  private int sentence;

  /** The claim of one statement. */
  Draft(Statement statement, Circumstances circumstances, @Nullable Event event) {
    this.stated = statement.stated();
    this.voices = statement.voices();
    this.circumstances = circumstances;
    this.event = event;
    this.sentence = statement.sentence();
    spans.add(stated.quantity().span());
  }

  /**
   * What a sentence states.
   *
   * @param sentence its number
   */
  record Statement(Stated stated, List<Voice> voices, int sentence) {

    Span span() {
      return stated.quantity().span();
    }
  }

  /** Takes another statement of the same claim, and its circumstances where they say more. */
  void join(Statement statement, Circumstances more, @Nullable Event its) {
    spans.add(statement.span());
    sentence = statement.sentence();
    if (more.lessExact().contains(circumstances)) {
      circumstances = more;
      event = its == null ? event : its;
    }
  }

  Stated stated() {
    return stated;
  }

  List<Voice> voices() {
    return voices;
  }

  List<Span> spans() {
    return spans;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  @Nullable Event event() {
    return event;
  }

  /** The number of the last sentence that stated it. */
  int sentence() {
    return sentence;
  }
}
