package org.depositary.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.Figure;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Voice;
import org.depositary.extraction.event.Events;
import org.depositary.extraction.numeral.Numeral;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Speeches;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the sentences of a text state; a claim said again is one figure with two mentions.
 *
 * <p>The same claim is the same category, unit, group, value and qualifier in the same voice, each
 * time in words of its own and in another sentence. A number that only points back ("the 103") or
 * takes its meaning from a neighbour is kept apart.
 */
final class Claims {

  private final Speeches.Walk voices;
  private final Events events;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Object, Draft> byKey = new HashMap<>();
  private final IdentityHashMap<Stated, Draft> byStated = new IdentityHashMap<>();

  Claims(Speeches.Walk voices, List<Mention> mentions) {
    this.voices = voices;
    this.events = new Events(mentions);
  }

  /** A figure to be, with every span that states it. */
  private record Draft(Stated stated, List<Voice> voices, int sentence, List<Span> spans) {}

  /** What makes two statements one claim. */
  private record Key(
      Object words,
      @Nullable Object value,
      @Nullable Object bounds,
      String voice,
      @Nullable Object whole) {}

  /** Takes the statements of the next sentence. */
  void add(Sentence sentence, List<Stated> statements) {
    events.add(sentence);
    int number = events.count() - 1;
    Map<Object, Draft> fresh = new HashMap<>();
    for (Stated stated : statements) {
      if (Occasion.of(stated.explanation().category()) == Occasion.HAPPENED) {
        events.markHarm(number);
      }
      Span span = stated.quantity().span();
      List<Voice> voice = voices.at(span.start());
      Key key = key(stated, voice);
      Draft known = repeatable(stated) ? byKey.get(key) : null;
      if (known == null) {
        known = new Draft(stated, voice, number, new ArrayList<>());
        drafts.add(known);
        fresh.putIfAbsent(key, known);
      }
      known.spans.add(span);
      byStated.put(stated, known);
    }
    fresh.forEach(
        (key, draft) -> {
          if (repeatable(draft.stated)) {
            byKey.putIfAbsent(key, draft);
          }
        });
  }

  private boolean repeatable(Stated stated) {
    Explanation explanation = stated.explanation();
    boolean partOfKnown = stated.whole() != null;
    return explanation.category() != FigureCategory.OTHER && (explanation.stated() || partOfKnown);
  }

  private Key key(Stated stated, List<Voice> voice) {
    Numeral numeral = stated.quantity().numeral();
    List<Object> words = new ArrayList<>();
    words.add(stated.explanation().category());
    words.add(stated.unit());
    words.add(stated.quantity().qualifier());
    words.add(String.valueOf(stated.group()));
    BigDecimal value = numeral.value();
    Draft whole = stated.whole() == null ? null : byStated.get(stated.whole());
    return new Key(
        words,
        value == null ? null : value.stripTrailingZeros(),
        numeral.max() == null ? null : numeral.max().stripTrailingZeros(),
        voice.get(voice.size() - 1).voice(),
        whole == null ? null : whole.spans.get(0));
  }

  /** All figures in text order. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      figures.add(figure(draft));
    }
    return figures;
  }

  private Figure figure(Draft draft) {
    Stated stated = draft.stated;
    Quantity quantity = stated.quantity();
    Numeral numeral = quantity.numeral();
    Draft whole = stated.whole() == null ? null : byStated.get(stated.whole());
    return new Figure(
        quantity.span(),
        plain(numeral.value()),
        plain(min(quantity)),
        plain(max(quantity)),
        quantity.qualifier(),
        stated.unit(),
        stated.explanation().category(),
        stated.group(),
        whole == null ? null : whole.spans.get(0),
        quantity.additional(),
        Occasion.of(stated.explanation().category()).event(events, draft.sentence, quantity.span()),
        draft.voices,
        draft.spans,
        stated.explanation().confidence(),
        stated.explanation().rule());
  }

  /** 2.50 million is 2500000, neither 2500000.00 nor 2.5E+6. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable BigDecimal min(Quantity quantity) {
    Qualifier qualifier = quantity.qualifier();
    boolean lower = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    BigDecimal min = quantity.numeral().min();
    return min == null && lower ? quantity.numeral().value() : min;
  }

  private static @Nullable BigDecimal max(Quantity quantity) {
    Qualifier qualifier = quantity.qualifier();
    boolean upper = qualifier == Qualifier.UP_TO || qualifier == Qualifier.AS_MANY_AS;
    BigDecimal max = quantity.numeral().max();
    return max == null && upper ? quantity.numeral().value() : max;
  }
}
