package org.depositary.extraction.figure;

import org.depositary.extraction.Event;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.event.Events;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** How a number of a category belongs to an event. */
enum Occasion {
  /** It is what happened there and then. */
  HAPPENED,
  /** It was found, counted or said of it later. */
  AFTERWARDS,
  /** It belongs to no event. */
  NONE;

  static Occasion of(FigureCategory category) {
    return switch (category) {
      case MISSING, MASS_GRAVES, REMAINS, VICTIMS_RECOGNISED, WITNESSES, RECOGNISING_STATES ->
          AFTERWARDS;
      case POPULATION, STATES_PARTIES, TERRITORY, OTHER -> NONE;
      default -> HAPPENED;
    };
  }

  @Nullable Event event(Events events, int sentence, Span span) {
    return this == NONE ? null : events.at(sentence, span.start(), this == HAPPENED);
  }
}
