package org.depositary.extraction.speech;

import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Speaker.Sort;
import org.depositary.extraction.speech.Utterance.Manner;

/** Reads a source that stands behind its words: "Forty people died, the police said on Monday." */
final class TrailingSource {

  // A clause before ", he said" has some words.
  private static final int SHORTEST = 3;
  private static final int LONGEST_NAME = 5;
  private static final int WIDEST_TAIL = 16;
  private static final int ENDS = Gap.SEMICOLON | Gap.STOP;

  private static final Phrases<Boolean> WITNESSES =
      Phrases.load(TrailingSource.class, "witnesses.csv");

  private final Speakers speakers;

  TrailingSource(Speakers speakers) {
    this.speakers = speakers;
  }

  /** True where the verb at a word names whose the clause before it is. */
  boolean read(Sentence sentence, int verb, Clauses clauses) {
    if (!SpeechVerb.says(sentence, verb) || noun(sentence, verb)) {
      return false;
    }
    if ((sentence.gap(verb) & (Gap.COMMA | Gap.QUOTE)) == Gap.COMMA) {
      return inverted(sentence, verb, clauses);
    }
    int end = SpeakerPhrase.skipBack(sentence, verb);
    int start = SpeakerPhrase.phraseStart(sentence, end);
    boolean comma = (sentence.gap(start) & (Gap.COMMA | Gap.QUOTE)) == Gap.COMMA;
    int tail =
        comma && start < end
            ? tail(sentence, verb, SpeechVerb.ALL.endOf(sentence, verb), clauses)
            : -1;
    return tail >= 0 && add(sentence, start, tail, subject(sentence, start, end), clauses);
  }

  // Nothing but a source can stand here, so its words are its name.
  private Speaker subject(Sentence sentence, int start, int end) {
    Speaker known = speakers.between(sentence, start, end);
    if (!known.isNobody() || end - start > LONGEST_NAME) {
      return known;
    }
    boolean own = sentence.is(end - 1, "i") || sentence.is(end - 1, "we");
    if (end - start > 1) {
      return Speaker.written(sentence, start, end - 1);
    }
    return own ? known : Speakers.somebody(sentence, start);
  }

  // "12 people died, said the ministry": the subject is known, or some office or people.
  private boolean inverted(Sentence sentence, int verb, Clauses clauses) {
    int subject = verb + 1;
    if (subject >= sentence.count()
        || !sentence.joined(subject)
        || Adverbial.startsAt(sentence, subject)
        || sentence.endsWith(verb, "ing")) {
      return false;
    }
    int end = subjectEnd(sentence, subject);
    Speaker speaker = speakers.between(sentence, subject, end);
    boolean known = !speaker.is(Sort.GUESS) || speaks(sentence, end - 1);
    int tail = known ? tail(sentence, verb, end, clauses) : -1;
    return tail >= 0 && add(sentence, verb, tail, speaker, clauses);
  }

  private static boolean speaks(Sentence sentence, int head) {
    return Speakers.ROLES.startsAt(sentence, head) || WITNESSES.startsAt(sentence, head);
  }

  private static int subjectEnd(Sentence sentence, int subject) {
    int limit = SpeakerPhrase.end(sentence, subject);
    int end = subject + 1;
    while (end < limit && !Adverbial.startsAt(sentence, end)) {
      end++;
    }
    return end;
  }

  private boolean add(Sentence sentence, int end, int tail, Speaker speaker, Clauses clauses) {
    int from = clauses.start(end - 1);
    boolean aside = tail < sentence.count() && !sentence.endsWith(tail, "ing");
    if (speaker.isNobody() || end - from < (aside ? 1 : SHORTEST)) {
      return false;
    }
    clauses.cutBefore(from);
    // "Forty people, the police said, were killed": theirs are the words on both sides.
    int last = aside ? clauses.last(tail) : end - 1;
    clauses.add(from, last, speaker, Manner.REPORTED_SPEECH);
    if (!clauses.inMarks()) {
      speakers.cast().spoke(speaker);
    }
    return true;
  }

  /**
   * The word after what the verb says of place, time and listener, or -1 where it says more: "told
   * reporters in Nairobi on Tuesday".
   */
  private static int tail(Sentence sentence, int verb, int from, Clauses clauses) {
    boolean listener = SpeechVerb.ALL.at(sentence, verb).orElse(null) == SpeechVerb.ADDRESS;
    boolean open = listener || Adverbial.startsAt(sentence, from) || title(sentence, from);
    for (int i = from; i <= Math.min(sentence.count(), from + WIDEST_TAIL); i++) {
      if (clauses.endsAt(i)) {
        return sentence.count();
      }
      if ((sentence.gap(i) & (Gap.COLON | Gap.QUOTE)) != 0) {
        return -1;
      }
      if (i == sentence.count() || (sentence.gap(i) & ENDS) != 0) {
        return sentence.count();
      }
      if ((sentence.gap(i) & Gap.COMMA) != 0 && goesOn(sentence, i)) {
        return i;
      }
      if (!open && (sentence.gap(i) & Gap.COMMA) == 0 || says(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean title(Sentence sentence, int word) {
    return Speakers.TITLES.startsAt(sentence, word);
  }

  // "..., adding that", "..., and", "..., were": not "..., a town in the north".
  private static boolean goesOn(Sentence sentence, int word) {
    return sentence.endsWith(word, "ing")
        || Grammar.CONJUNCTION.at(sentence, word)
        || Content.predicate(sentence, word);
  }

  private static boolean says(Sentence sentence, int word) {
    boolean number = sentence.digit(word) && !dated(sentence, word);
    boolean past = sentence.endsWith(word, "ed") && !sentence.capital(word);
    return number || past || sentence.is(word, "that") || Content.predicate(sentence, word);
  }

  private static boolean dated(Sentence sentence, int word) {
    return sentence.is(word - 1, "on")
        || sentence.is(word - 1, "in")
        || title(sentence, word - 1)
        || title(sentence, word + 1);
  }

  // "By the member states": a form that is a noun as well.
  private static boolean noun(Sentence sentence, int verb) {
    return sentence.is(verb, "states")
        || sentence.is(verb, "state")
        || sentence.is(verb, "claims")
        || sentence.is(verb, "claim")
        || sentence.is(verb, "estimates")
        || sentence.is(verb, "estimate")
        || sentence.is(verb, "report")
        || sentence.is(verb, "note")
        || sentence.is(verb, "find")
        || sentence.is(verb, "shows");
  }
}
