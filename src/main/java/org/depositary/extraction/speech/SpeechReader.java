package org.depositary.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.sentence.Sentences;
import org.depositary.extraction.speech.Speeches.Utterance;
import org.depositary.text.Span;
import org.depositary.text.Text;

/** Reads whose words are whose: quotations and reported speech. */
public final class SpeechReader {

  private static final int NEAR = 14;
  private static final int WIDEST_ASIDE = 120;

  private static final Phrases<SpeechVerb> VERBS =
      Phrases.load(SpeechReader.class, "verbs.csv", cells -> SpeechVerb.valueOf(cells[1]));

  /** The speeches of a text; mentions in text order, none where nothing was tagged. */
  public Speeches read(Text text, List<Mention> mentions) {
    return new Reading(text.characters(), mentions).speeches();
  }

  /** One text, read sentence by sentence. */
  private static final class Reading {

    private final String units;
    private final Speakers speakers;
    private final List<Span> quotes;
    private final List<Utterance> found = new ArrayList<>();
    private int quote;
    private int quoteEnd = -1;

    Reading(String units, List<Mention> mentions) {
      this.units = units;
      this.speakers = new Speakers(mentions);
      this.quotes = Quotes.of(units);
    }

    Speeches speeches() {
      Sentences sentences = new Sentences(units);
      while (sentences.hasNext()) {
        Sentence sentence = sentences.next();
        speakers.learn(sentence);
        reported(sentence);
        quoted(sentence);
      }
      return Speeches.of(found);
    }

    // A quotation is settled in the sentence in which it ends: there its speaker may follow.
    private void quoted(Sentence sentence) {
      while (quote < quotes.size() && quotes.get(quote).end() < sentence.end()) {
        Span span = quotes.get(quote++);
        String voice = voiceOf(sentence, span);
        if (!voice.isEmpty()) {
          found.add(new Utterance(span, voice, Voice.Mode.DIRECT));
          quoteEnd = span.end();
          speakers.spoke(voice);
        }
      }
    }

    private String voiceOf(Sentence sentence, Span span) {
      String behind = behind(sentence, sentence.wordFrom(span.end()));
      if (!behind.isEmpty()) {
        return behind;
      }
      String ahead = span.start() >= sentence.start() ? ahead(sentence, span) : Speakers.NOBODY;
      if (!ahead.isEmpty()) {
        return ahead;
      }
      return opensParagraph(span) || continues(span) ? speakers.last() : Speakers.NOBODY;
    }

    /** "..., the minister said" or "..., said the minister". */
    private String behind(Sentence sentence, int from) {
      int limit = Math.min(sentence.count(), from + NEAR);
      for (int i = from; i < limit; i++) {
        if (i > from && (sentence.gap(i) & (Gap.QUOTE | Gap.SEMICOLON)) != 0) {
          break;
        }
        if (VERBS.at(sentence, i).filter(SpeechReader::says).isPresent()) {
          return i > from ? speakers.before(sentence, i) : speakers.after(sentence, i + 1);
        }
      }
      return Speakers.NOBODY;
    }

    /** "The minister said: ...". */
    private String ahead(Sentence sentence, Span span) {
      int to = sentence.wordFrom(span.start());
      for (int i = to - 1; i >= Math.max(0, to - NEAR); i--) {
        if (VERBS.at(sentence, i).isPresent()) {
          return speaker(sentence, i, VERBS.at(sentence, i).orElseThrow());
        }
      }
      return Speakers.NOBODY;
    }

    /** A quotation close behind another one in the same paragraph. */
    private boolean continues(Span span) {
      if (quoteEnd < 0 || span.start() - quoteEnd > WIDEST_ASIDE) {
        return false;
      }
      int line = units.indexOf('\n', quoteEnd);
      return line < 0 || line > span.start();
    }

    private boolean opensParagraph(Span span) {
      int before = span.start() - 2;
      while (before >= 0 && before > span.start() - 8 && units.charAt(before) == ' ') {
        before--;
      }
      return before < 0 || units.charAt(before) == '\n';
    }

    private void reported(Sentence sentence) {
      for (int i = 0; i < sentence.count(); i++) {
        int verb = i;
        VERBS.at(sentence, i).ifPresent(kind -> reported(sentence, verb, kind));
      }
    }

    private void reported(Sentence sentence, int verb, SpeechVerb kind) {
      int from = contentStart(sentence, verb, kind);
      boolean closesQuote = (sentence.gap(verb) & Gap.QUOTE) != 0;
      if (closesQuote || from < 0 || from >= sentence.count()) {
        return;
      }
      String voice = speaker(sentence, verb, kind);
      if (voice.isEmpty()) {
        return;
      }
      int start = kind == SpeechVerb.TO ? sentence.start(0) : sentence.start(from);
      found.add(
          new Utterance(
              new Span(start, sentence.end(sentence.count() - 1)), voice, Voice.Mode.INDIRECT));
      speakers.spoke(voice);
    }

    /** The first word said, or -1 where the verb announces none. */
    private static int contentStart(Sentence sentence, int verb, SpeechVerb kind) {
      int next = VERBS.endOf(sentence, verb);
      return switch (kind) {
        case THAT -> sentence.is(next, "that") ? next + 1 : -1;
        case SAY -> sentence.is(next, "that") ? next + 1 : bare(sentence, verb, next);
        case TELL, QUOTE, AS, TO -> next;
      };
    }

    // "reported over 1,000 deaths"; not "a report on", "was said to", "the stated aim".
    private static int bare(Sentence sentence, int verb, int next) {
      boolean clause =
          next < sentence.count()
              && sentence.gap(next) == 0
              && verb > 0
              && !sentence.is(verb - 1, "the")
              && !sentence.is(verb - 1, "a")
              && !sentence.is(verb - 1, "is")
              && !sentence.is(verb - 1, "was")
              && !sentence.is(verb - 1, "are")
              && !sentence.is(verb - 1, "were")
              && !sentence.is(verb - 1, "an")
              && !sentence.is(next, "to")
              && !sentence.is(next, "of")
              && !sentence.is(next, "by")
              && !sentence.is(next, "on");
      return clause ? next : -1;
    }

    private String speaker(Sentence sentence, int verb, SpeechVerb kind) {
      if (kind == SpeechVerb.TO) {
        return speakers.after(sentence, VERBS.endOf(sentence, verb));
      }
      if (impersonal(sentence, verb)) {
        return speakers.last();
      }
      if (kind == SpeechVerb.AS) {
        return quotedPerson(sentence, verb);
      }
      String voice = speakers.before(sentence, verb);
      return voice.isEmpty() && participle(sentence, verb) ? speakers.last() : voice;
    }

    /** "..., adding that": whoever spoke before in the sentence. */
    private static boolean participle(Sentence sentence, int verb) {
      return sentence.endsWith(verb, "ing");
    }

    /** "It was noted that", "it was also mentioned that". */
    private static boolean impersonal(Sentence sentence, int verb) {
      int at = verb - 1;
      if (sentence.is(at, "also") || sentence.is(at, "further")) {
        at--;
      }
      boolean passive = sentence.is(at, "was") || sentence.is(at, "is");
      return passive && sentence.is(at - 1, "it");
    }

    private String quotedPerson(Sentence sentence, int as) {
      for (int i = as - 1; i >= Math.max(0, as - NEAR); i--) {
        if (VERBS.at(sentence, i).filter(kind -> kind == SpeechVerb.QUOTE).isPresent()) {
          boolean passive = sentence.is(i - 1, "was") || sentence.is(i - 1, "is");
          return passive ? speakers.before(sentence, i - 1) : speakers.between(sentence, i + 1, as);
        }
      }
      return Speakers.NOBODY;
    }
  }

  private static boolean says(SpeechVerb kind) {
    return kind == SpeechVerb.THAT || kind == SpeechVerb.SAY;
  }
}
