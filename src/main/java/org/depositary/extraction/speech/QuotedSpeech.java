package org.depositary.extraction.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Speaker.Sort;
import org.depositary.extraction.speech.Utterance.Manner;
import org.depositary.text.Span;

/** Finds the speaker of words between quotation marks and of block quotations. */
final class QuotedSpeech {

  private static final int WIDEST_ASIDE = 120;
  private static final int WIDEST_PAUSE = 600;
  private static final int WIDEST_BREAK = 60;
  private static final int LONG = 60;
  private static final int TITLE = 100;
  private static final String SENTENCE_ENDS = ".!?\u2026";

  private final String units;
  private final Speakers speakers;
  private final Announcer announcer;
  private final List<Utterance> found;
  private final List<Quoted> byStart;
  private final List<Quoted> byEnd;
  private final Map<Quoted, Speaker> announced = new HashMap<>();
  private final Set<Quoted> introduced = new HashSet<>();
  private final Map<Quoted, Speaker> lastBefore = new HashMap<>();
  private final Deque<Quoted> open = new ArrayDeque<>();
  private int closed;
  private int started;
  private int ended;
  private int last = -1;

  QuotedSpeech(String units, List<Quoted> byStart, Speakers speakers, List<Utterance> found) {
    this.units = units;
    this.speakers = speakers;
    this.announcer = new Announcer(speakers);
    this.found = found;
    this.byStart = byStart;
    this.byEnd = new ArrayList<>(byStart);
    byEnd.sort(Comparator.comparingInt(quoted -> quoted.span().end()));
  }

  /** Remembers who spoke before a quotation that goes on in later sentences. */
  void start(Sentence sentence) {
    for (int i = started; i < byStart.size(); i++) {
      Quoted quoted = byStart.get(i);
      if (quoted.span().start() >= sentence.end()) {
        break;
      }
      if (quoted.span().end() > sentence.end()) {
        lastBefore.put(quoted, speakers.cast().last());
      }
    }
  }

  /**
   * Asks who announces the quotations that open up to an offset. Asked before the words inside them
   * are read: who speaks there has not spoken yet.
   */
  void open(Sentence sentence, int offset) {
    while (started < byStart.size() && byStart.get(started).span().start() <= offset) {
      Quoted quoted = byStart.get(started++);
      int floor = sentence.start();
      while (!open.isEmpty() && !quoted.inside(open.getLast())) {
        closed = Math.max(closed, open.removeLast().span().end());
      }
      if (!open.isEmpty()) {
        floor = open.getLast().span().start();
      }
      open.addLast(quoted);
      if (quoted.span().start() > sentence.start()) {
        announce(sentence, quoted, sentence.wordFrom(Math.max(floor, closed)));
      }
    }
  }

  private void announce(Sentence sentence, Quoted quoted, int floor) {
    int word = sentence.wordFrom(quoted.span().start());
    Speaker speaker = announcer.ahead(sentence, floor, word, inner(quoted));
    if (!speaker.isNobody()) {
      announced.put(quoted, speaker);
      if ((sentence.gap(word) & Gap.COLON) != 0) {
        introduced.add(quoted);
      }
    }
  }

  // A quotation is settled in the sentence in which it ends: there its speaker may follow.
  void read(Sentence sentence) {
    open(sentence, sentence.end() - 1);
    while (ended < byEnd.size() && byEnd.get(ended).span().end() < sentence.end()) {
      settle(sentence, byEnd.get(ended++));
    }
    introduce(sentence);
  }

  // "The court held:" and a quotation in a paragraph, or many, of its own.
  private void introduce(Sentence sentence) {
    boolean colon = (sentence.gap(sentence.count()) & Gap.COLON) != 0;
    if (colon && started < byStart.size()) {
      Quoted next = byStart.get(started);
      if (next.span().start() < sentence.end() + WIDEST_BREAK) {
        announced.put(next, announcer.ahead(sentence, 0, sentence.count(), inner(next)));
      }
    }
  }

  private void settle(Sentence sentence, Quoted quoted) {
    Span span = quoted.span();
    if (span.end() < sentence.start()) {
      return;
    }
    Speaker speaker = beside(sentence, quoted);
    Manner manner = quoted.block() ? Manner.BLOCK_QUOTATION : Manner.QUOTATION_MARKS;
    if (!speaker.isKnown() && !inner(quoted) && (opensParagraph(span) || continues(span))) {
      Speaker before = lastBefore.getOrDefault(quoted, speakers.cast().last());
      manner = before.isNobody() ? manner : Manner.QUOTATION_CONTINUED;
      speaker = before.isNobody() ? speaker : before;
    }
    if (speaker.isNobody() && !inner(quoted) && passage(quoted)) {
      speaker = new Speaker(Voice.UNKNOWN, null, Sort.GUESS);
      found.add(new Utterance(span, speaker, Manner.QUOTATION_UNATTRIBUTED));
      return;
    }
    if (!speaker.isNobody()) {
      found.add(new Utterance(span, speaker, manner));
      last = span.end();
      if (!inner(quoted)) {
        speakers.cast().spoke(speaker);
      }
    }
  }

  // Who is announced with a colon speaks, whoever is named behind the words.
  private Speaker beside(Sentence sentence, Quoted quoted) {
    Speaker before = announced.getOrDefault(quoted, Speaker.NOBODY);
    if (quoted.block() || introduced.contains(quoted)) {
      return before;
    }
    int limit = sentence.wordFrom(quoted.limit());
    Speaker behind = announcer.behind(sentence, sentence.wordFrom(quoted.span().end()), limit);
    return behind.isKnown() || before.isNobody() ? behind : before;
  }

  private boolean inner(Quoted quoted) {
    return quoted.limit() < units.length();
  }

  /** A quotation that is a sentence close behind another one in the same paragraph. */
  private boolean continues(Span span) {
    if (last < 0 || span.start() - last > WIDEST_ASIDE || span.start() <= last) {
      return false;
    }
    int line = units.indexOf('\n', last);
    return (line < 0 || line > span.start()) && startsSentence(span.start() - 1);
  }

  private boolean startsSentence(int mark) {
    int at = mark - 1;
    while (at > 0 && at > mark - 4 && QuoteMarks.blank(units.charAt(at))) {
      at--;
    }
    return at < 0 || SENTENCE_ENDS.indexOf(units.charAt(at)) >= 0;
  }

  /** Sentences, not a title or a phrase: a capital first, a stop last, long enough. */
  private boolean passage(Quoted quoted) {
    Span span = quoted.span();
    boolean stops = SENTENCE_ENDS.indexOf(units.charAt(span.end() - 1)) >= 0;
    return !quoted.block()
        && span.length() >= LONG
        && stops
        && Character.isUpperCase(units.charAt(span.start()))
        && !title(span);
  }

  /** Most words of a title have capitals. */
  private boolean title(Span span) {
    int capitals = 0;
    int words = 0;
    for (int i = span.start() + 1; i < Math.min(span.end(), span.start() + TITLE); i++) {
      boolean starts = units.charAt(i - 1) == ' ' && Character.isLetter(units.charAt(i));
      words += starts ? 1 : 0;
      capitals += starts && Character.isUpperCase(units.charAt(i)) ? 1 : 0;
    }
    return 2 * capitals > words;
  }

  private boolean opensParagraph(Span span) {
    return QuoteMarks.startsLine(units, span.start() - 1)
        && last >= 0
        && span.start() - last < WIDEST_PAUSE;
  }
}
