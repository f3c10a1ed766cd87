package org.depositary.extraction.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.depositary.extraction.Voice;
import org.depositary.text.Span;

/**
 * The speeches of a text in text order, the outer before the inner.
 *
 * <p>Finding the voice at an offset is one walk as long as offsets are asked in text order.
 */
public final class Speeches {

  /** The document's own voice. */
  public static final List<Voice> ISSUER =
      List.of(new Voice("issuer", Voice.Kind.ISSUER, Voice.Mode.DIRECT));

  private static final int DEEPEST = 8;

  private final List<Speech> speeches;

  private Speeches(List<Speech> speeches) {
    this.speeches = List.copyOf(speeches);
  }

  /** An utterance before its place among the others is known. */
  record Utterance(Span span, String voice, Voice.Mode mode) {}

  static Speeches of(List<Utterance> utterances) {
    List<Utterance> sorted = new ArrayList<>(utterances);
    sorted.sort(Comparator.comparing(Utterance::span));
    List<Speech> speeches = new ArrayList<>();
    Deque<Speech> open = new ArrayDeque<>();
    for (Utterance utterance : sorted) {
      while (!open.isEmpty() && open.getLast().span().end() <= utterance.span().start()) {
        open.removeLast();
      }
      if (open.size() < DEEPEST) {
        List<Voice> outer = open.isEmpty() ? ISSUER : open.getLast().attribution();
        Speech speech = new Speech(utterance.span(), chain(outer, utterance));
        speeches.add(speech);
        open.addLast(speech);
      }
    }
    return new Speeches(speeches);
  }

  // The same voice twice in a row is one voice that is reported first and quoted then.
  private static List<Voice> chain(List<Voice> outer, Utterance utterance) {
    List<Voice> chain = new ArrayList<>(outer);
    Voice last = chain.get(chain.size() - 1);
    boolean same = last.voice().equals(utterance.voice());
    if (same) {
      chain.remove(chain.size() - 1);
    }
    Voice.Kind kind = chain.size() == 1 ? Voice.Kind.SPEAKER : Voice.Kind.QUOTED;
    chain.add(new Voice(utterance.voice(), kind, utterance.mode()));
    return chain;
  }

  /** All speeches, by start, the longer first. */
  public List<Speech> all() {
    return speeches;
  }

  /** A walk that answers for offsets in text order. */
  public Walk walk() {
    return new Walk();
  }

  /** Answers whose voice is heard, for offsets that never go back. */
  public final class Walk {

    private final Deque<Speech> open = new ArrayDeque<>();
    private int next;

    private Walk() {}

    /** The voices behind the words at a UTF-16 offset, the issuer first. */
    public List<Voice> at(int offset) {
      while (next < speeches.size() && speeches.get(next).span().start() <= offset) {
        closeBefore(speeches.get(next).span().start());
        open.addLast(speeches.get(next++));
      }
      closeBefore(offset);
      return open.isEmpty() ? ISSUER : open.getLast().attribution();
    }

    // The innermost stands last; an outer one may end before it, then it lies below, unseen.
    private void closeBefore(int offset) {
      while (!open.isEmpty() && open.getLast().span().end() <= offset) {
        open.removeLast();
      }
    }
  }
}
