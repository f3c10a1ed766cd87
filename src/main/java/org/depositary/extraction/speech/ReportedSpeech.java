package org.depositary.extraction.speech;

import java.util.List;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Utterance.Manner;
import org.depositary.text.Span;

/** Reads speech without quotation marks: "X said that ...", "according to X ...". */
final class ReportedSpeech {

  private static final int NEAR_VERB = 9;
  // A clause before ", he said" has some words.
  private static final int MANY = 4;

  private final Speakers speakers;
  private final Announcer announcer;
  private final List<Utterance> found;

  ReportedSpeech(Speakers speakers, List<Utterance> found) {
    this.speakers = speakers;
    this.announcer = new Announcer(speakers);
    this.found = found;
  }

  void read(Sentence sentence) {
    for (int i = 0; i < sentence.count(); i++) {
      int verb = i;
      SpeechVerb.ALL.at(sentence, i).ifPresent(kind -> read(sentence, verb, kind));
    }
  }

  private void read(Sentence sentence, int verb, SpeechVerb kind) {
    if (trailing(sentence, verb)) {
      return;
    }
    int from = contentStart(sentence, verb, kind);
    boolean closesQuote = (sentence.gap(verb) & Gap.QUOTE) != 0;
    if (closesQuote || from < 0 || from >= sentence.count()) {
      return;
    }
    Speaker speaker = announcer.speaker(sentence, verb, kind);
    if (speaker.isNobody()) {
      return;
    }
    int start = kind == SpeechVerb.TO ? sentence.start(0) : sentence.start(from);
    Span words = new Span(start, sentence.end(lastOf(sentence, from)));
    found.add(new Utterance(words, speaker, manner(sentence, from, kind)));
    if (kind == SpeechVerb.JUDGE) {
      speakers.cast().judged(speaker);
    } else {
      speakers.cast().spoke(speaker);
    }
  }

  // "..., while the governor said": there somebody else's words start.
  private static int lastOf(Sentence sentence, int from) {
    for (int i = from + 1; i < sentence.count() - 1; i++) {
      boolean turns = sentence.is(i, "while") || sentence.is(i, "whereas");
      if (turns && (sentence.gap(i) & Gap.COMMA) != 0) {
        return i - 1;
      }
    }
    return sentence.count() - 1;
  }

  // "At least 40 people were killed, the police said."
  private boolean trailing(Sentence sentence, int verb) {
    boolean last =
        verb >= sentence.count() - 1 || verb >= sentence.count() - 4 && dated(sentence, verb);
    if (!last || !SpeechVerb.says(sentence, verb) || noun(sentence, verb)) {
      return false;
    }
    int end = SpeakerPhrase.skipBack(sentence, verb);
    int start = SpeakerPhrase.phraseStart(sentence, end);
    boolean comma = (sentence.gap(start) & (Gap.COMMA | Gap.QUOTE)) == Gap.COMMA;
    if (start < MANY || !comma || start >= end) {
      return false;
    }
    Speaker speaker = speakers.between(sentence, start, end);
    if (speaker.isNobody()) {
      return false;
    }
    Span words = new Span(sentence.start(0), sentence.end(start - 1));
    found.add(new Utterance(words, speaker, Manner.REPORTED_SPEECH));
    speakers.cast().spoke(speaker);
    return true;
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

  /** "on Monday", "in March", "late Friday". */
  private static boolean dated(Sentence sentence, int verb) {
    return sentence.is(verb + 1, "on")
        || sentence.is(verb + 1, "in")
        || sentence.is(verb + 1, "late")
        || Speakers.TITLES.startsAt(sentence, verb + 1);
  }

  private static Manner manner(Sentence sentence, int from, SpeechVerb kind) {
    return switch (kind) {
      case TO -> Manner.REPORTED_SOURCE;
      case TELL -> Manner.REPORTED_TOPIC;
      case JUDGE -> Manner.JUDGEMENT;
      case THAT, AS -> Manner.REPORTED_SPEECH;
      case QUOTE -> Manner.REPORTED_SPEECH;
      case SAY -> {
        Manner bare = clause(sentence, from) ? Manner.REPORTED_BARE : Manner.REPORTED_TOPIC;
        yield sentence.is(from - 1, "that") ? Manner.REPORTED_SPEECH : bare;
      }
    };
  }

  // A clause has a verb; "reported over 1,000 deaths" is what a figure is said by, but no speech.
  private static boolean clause(Sentence sentence, int from) {
    if (CommonWords.GRAMMAR.get(sentence.hash(from)) == 0 && !sentence.capital(from)) {
      return false;
    }
    for (int i = from + 1; i < Math.min(sentence.count(), from + NEAR_VERB); i++) {
      if (!sentence.joined(i)) {
        return false;
      }
      if (predicate(sentence, i) || sentence.endsWith(i, "ed")) {
        return true;
      }
    }
    return false;
  }

  /** The first word said, or -1 where the verb announces none. */
  private static int contentStart(Sentence sentence, int verb, SpeechVerb kind) {
    int next = SpeechVerb.ALL.endOf(sentence, verb);
    boolean that = sentence.is(next, "that");
    if (that && (predicate(sentence, next + 1) || sentence.capital(verb) && verb > 0)) {
      return -1;
    }
    int told = kind == SpeechVerb.SAY ? afterListener(sentence, verb, next) : -1;
    if (told > 0) {
      return told;
    }
    return switch (kind) {
      case THAT -> that ? next + 1 : -1;
      case SAY -> that ? next + 1 : bare(sentence, verb, next);
      case JUDGE ->
          Announcer.passive(sentence, verb) ? judgedBy(sentence, next) : bare(sentence, verb, next);
      case QUOTE -> quoted(sentence, verb, next);
      case TELL, AS, TO -> next;
    };
  }

  /** "was described by the ministry as ...": the word after "as", or -1. */
  private static int judgedBy(Sentence sentence, int by) {
    if (!sentence.is(by, "by")) {
      return -1;
    }
    for (int i = by + 1; i < Math.min(sentence.count(), by + NEAR_VERB); i++) {
      if (sentence.is(i, "as")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "told reporters that ...": the word after "that", or -1. */
  private static int afterListener(Sentence sentence, int verb, int next) {
    if (!sentence.is(verb, "told") && !sentence.is(verb, "tells")) {
      return -1;
    }
    for (int i = next; i < Math.min(sentence.count(), next + NEAR_VERB); i++) {
      if ((sentence.gap(i) & Gap.QUOTE) != 0) {
        return -1;
      }
      if (sentence.is(i, "that")) {
        return i + 1;
      }
    }
    return -1;
  }

  // "the states that have ratified": a relative clause says nothing.
  private static boolean predicate(Sentence sentence, int word) {
    return Grammar.BE.at(sentence, word)
        || Grammar.HAVE.at(sentence, word)
        || Grammar.MODAL.at(sentence, word);
  }

  // "was quoted by the newspaper as saying ..."; "cited above" quotes nobody.
  private static int quoted(Sentence sentence, int verb, int next) {
    boolean passive = Announcer.passive(sentence, verb);
    for (int i = next; passive && i < Math.min(sentence.count(), next + Announcer.NEAR); i++) {
      if (SpeechVerb.ALL.at(sentence, i).filter(kind -> kind == SpeechVerb.AS).isPresent()) {
        return SpeechVerb.ALL.endOf(sentence, i);
      }
    }
    return passive || sentence.is(next, "above") || sentence.is(next, "in") ? -1 : next;
  }

  // "reported over 1,000 deaths"; not "a report on", "was said to", "the stated aim".
  private static int bare(Sentence sentence, int verb, int next) {
    boolean clause =
        next < sentence.count()
            && sentence.gap(next) == 0
            && verb > 0
            && !nounOrPassive(sentence, verb - 1)
            && !sentence.is(next, "to")
            && !sentence.is(next, "of")
            && !sentence.is(next, "by")
            && !sentence.is(next, "on");
    return clause ? next : -1;
  }

  private static boolean nounOrPassive(Sentence sentence, int word) {
    return sentence.is(word, "the")
        || sentence.is(word, "a")
        || sentence.is(word, "an")
        || sentence.is(word, "is")
        || sentence.is(word, "was")
        || sentence.is(word, "are")
        || sentence.is(word, "were");
  }
}
