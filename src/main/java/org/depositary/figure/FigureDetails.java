package org.depositary.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.depositary.annotation.SpanView;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Event;
import org.depositary.extraction.Figure;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a figure shows and no query asks for; kept as JSON.
 *
 * @param subsetOf id of the figure this one is part of, or a JSON Pointer into the answer where
 *     nothing is stored
 */
record FigureDetails(
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable String group,
    @Nullable String subsetOf,
    boolean additional,
    @Nullable String event,
    @Nullable String eventPlace,
    @Nullable String eventDate,
    List<VoiceView> attribution,
    List<SpanView> mentions) {

  /** These without a whole that is not among some. */
  FigureDetails within(Set<String> ids) {
    return subsetOf == null || ids.contains(subsetOf)
        ? this
        : new FigureDetails(
            value,
            min,
            max,
            group,
            null,
            additional,
            event,
            eventPlace,
            eventDate,
            attribution,
            mentions);
  }

  static FigureDetails of(Text text, Figure figure, @Nullable String subsetOf) {
    Event event = figure.event();
    return new FigureDetails(
        figure.value(),
        figure.min(),
        figure.max(),
        figure.group(),
        subsetOf,
        figure.additional(),
        event == null ? null : event.name(),
        event == null ? null : event.place(),
        event == null ? null : event.date(),
        figure.attribution().stream().map(VoiceView::of).toList(),
        figure.mentions().stream().map(span -> SpanView.of(text, span)).toList());
  }
}
