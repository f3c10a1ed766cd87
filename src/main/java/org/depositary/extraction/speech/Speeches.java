package org.depositary.extraction.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.depositary.extraction.Quotation;
import org.depositary.extraction.Voice;
import org.depositary.extraction.speech.Utterance.Manner;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The speeches of a text in text order, the outer before the inner.
 *
 * <p>Finding the voice at an offset is one walk as long as offsets are asked in text order.
 */
public final class Speeches {

  private static final int DEEPEST = 8;

  private static final int NEAR = 3;
  private static final int WIDEST_LEAD = 25;
  private static final int WIDEST_END = 3;

  // Of two with one span the reported one holds the quoted one.
  private static final Comparator<Utterance> ORDER =
      Comparator.comparing(Utterance::span)
          .thenComparing(Utterance::inMarks)
          .thenComparing(utterance -> utterance.manner().mode(), Comparator.reverseOrder());

  private final List<Quotation> said;
  private final List<Quotation> spokenOf;
  private final List<Quotation> judged;

  private Speeches(List<Quotation> said, List<Quotation> spokenOf, List<Quotation> judged) {
    this.said = List.copyOf(said);
    this.spokenOf = List.copyOf(spokenOf);
    this.judged = List.copyOf(judged);
  }

  static Speeches of(List<Utterance> utterances) {
    List<Utterance> sorted = new ArrayList<>(utterances);
    sorted.sort(ORDER);
    stretch(sorted);
    reach(sorted);
    sorted.sort(ORDER);
    sorted = withoutEchoes(sorted);
    List<Quotation> judged = nested(sorted);
    sorted.removeIf(utterance -> utterance.manner() == Manner.JUDGEMENT);
    List<Quotation> spokenOf = nested(sorted);
    sorted.removeIf(utterance -> utterance.manner() == Manner.REPORTED_TOPIC);
    return new Speeches(nested(sorted), spokenOf, judged);
  }

  // X quoted Y as saying "...": what X reports ends with the quotation, not with the sentence.
  private static void stretch(List<Utterance> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      Utterance quoted = sorted.get(i);
      for (int at = i - NEAR; at <= i + NEAR; at++) {
        boolean leads = at >= 0 && at < sorted.size() && leadsInto(sorted.get(at), quoted);
        if (leads) {
          Utterance reported = sorted.get(at);
          int start = Math.min(reported.span().start(), quoted.span().start());
          Span whole = new Span(start, quoted.span().end());
          sorted.set(at, reported.at(whole));
        }
      }
    }
  }

  // She said that it was over and that "...": what she said ends with the marks.
  private static void reach(List<Utterance> sorted) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < sorted.size(); i++) {
      Span words = sorted.get(i).span();
      while (!open.isEmpty() && sorted.get(open.getLast()).span().end() <= words.start()) {
        open.removeLast();
      }
      int depth = 0;
      for (Iterator<Integer> outwards = open.descendingIterator();
          outwards.hasNext() && depth < DEEPEST;
          depth++) {
        int outer = outwards.next();
        Utterance reported = sorted.get(outer);
        int missing = words.end() - reported.span().end();
        if (reported.manner().mode() == Voice.SpeechMode.INDIRECT
            && missing > 0
            && missing <= WIDEST_END) {
          Span whole = new Span(reported.span().start(), words.end());
          sorted.set(outer, reported.at(whole));
        }
      }
      open.addLast(i);
    }
  }

  private static boolean leadsInto(Utterance reported, Utterance quoted) {
    return reported.manner().mode() == Voice.SpeechMode.INDIRECT
        && !reported.inMarks()
        && reported.manner() != Manner.JUDGEMENT
        && quoted.manner().mode() == Voice.SpeechMode.DIRECT
        && Math.abs(quoted.span().start() - reported.span().start()) <= WIDEST_END
        && reported.span().end() < quoted.span().end();
  }

  // She stated that "...": one speech, in her own words.
  private static List<Utterance> withoutEchoes(List<Utterance> sorted) {
    List<Utterance> kept = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Utterance utterance = sorted.get(i);
      boolean echo = i > 0 && echoes(utterance, sorted.get(i - 1));
      if (!echo && !(i + 1 < sorted.size() && echoes(utterance, sorted.get(i + 1)))) {
        kept.add(utterance);
      }
    }
    return kept;
  }

  private static boolean echoes(Utterance reported, Utterance quoted) {
    return reported.manner().mode() == Voice.SpeechMode.INDIRECT
        && quoted.manner().mode() == Voice.SpeechMode.DIRECT
        && reported.speaker().name().equals(quoted.speaker().name())
        && Math.abs(quoted.span().start() - reported.span().start()) <= WIDEST_LEAD
        && Math.abs(quoted.span().end() - reported.span().end()) <= WIDEST_END;
  }

  private static List<Quotation> nested(List<Utterance> sorted) {
    List<Quotation> nested = new ArrayList<>(sorted.size());
    Deque<Quotation> open = new ArrayDeque<>();
    for (Utterance utterance : sorted) {
      while (!open.isEmpty() && open.getLast().span().end() <= utterance.span().start()) {
        open.removeLast();
      }
      if (open.size() < DEEPEST) {
        Quotation quotation = quotation(utterance, around(utterance, open));
        nested.add(quotation);
        open.addLast(quotation);
      }
    }
    return nested;
  }

  /** The innermost that holds all of the words: none that ends before them. */
  private static @Nullable Quotation around(Utterance utterance, Deque<Quotation> open) {
    for (Iterator<Quotation> outwards = open.descendingIterator(); outwards.hasNext(); ) {
      Quotation outer = outwards.next();
      if (outer.span().contains(utterance.span())) {
        return outer;
      }
    }
    return null;
  }

  private static Quotation quotation(Utterance utterance, @Nullable Quotation outer) {
    Speaker speaker = utterance.speaker();
    Manner manner = utterance.manner();
    return new Quotation(
        utterance.span(),
        chain(outer == null ? Voice.OF_ISSUER : outer.attribution(), utterance),
        speaker.span(),
        outer == null ? null : outer.span(),
        manner.confidence(),
        manner.rule());
  }

  // The same voice twice in a row is one voice that is reported first and quoted then.
  private static List<Voice> chain(List<Voice> outer, Utterance utterance) {
    List<Voice> chain = new ArrayList<>(outer);
    Voice last = chain.get(chain.size() - 1);
    boolean same = last.voice().equals(utterance.speaker().name());
    if (same) {
      chain.remove(chain.size() - 1);
    }
    Voice.VoiceKind kind = chain.size() == 1 ? Voice.VoiceKind.SPEAKER : Voice.VoiceKind.QUOTED;
    chain.add(new Voice(utterance.speaker().name(), kind, utterance.manner().mode()));
    return chain;
  }

  /** All quotations and reported speech, by start, the longer first. */
  public List<Quotation> quotations() {
    return said;
  }

  /** A walk that answers for offsets in text order. */
  public Walk walk() {
    return new Walk(spokenOf);
  }

  /** As {@link #walk()}, where who calls something by a name is a voice as well. */
  public Walk walkWithJudgements() {
    return new Walk(judged);
  }

  /** Answers whose voice is heard, for offsets that never go back. */
  public static final class Walk {

    private final List<Quotation> speeches;
    private final Deque<Quotation> open = new ArrayDeque<>();
    private int next;

    private Walk(List<Quotation> speeches) {
      this.speeches = speeches;
    }

    /** The voices behind the words at a UTF-16 offset, the issuer first. */
    public List<Voice> at(int offset) {
      while (next < speeches.size() && speeches.get(next).span().start() <= offset) {
        closeBefore(speeches.get(next).span().start());
        open.addLast(speeches.get(next++));
      }
      closeBefore(offset);
      return open.isEmpty() ? Voice.OF_ISSUER : open.getLast().attribution();
    }

    // The innermost stands last; an outer one may end before it, then it lies below, unseen.
    private void closeBefore(int offset) {
      while (!open.isEmpty() && open.getLast().span().end() <= offset) {
        open.removeLast();
      }
    }
  }
}
