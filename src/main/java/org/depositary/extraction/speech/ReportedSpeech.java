package org.depositary.extraction.speech;

import java.util.List;
import java.util.Objects;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Utterance.Manner;
import org.depositary.text.Span;

/** Reads speech without quotation marks: "X said that ...", "according to X ...". */
final class ReportedSpeech {

  private static final int NEAR_VERB = 9;

  private final Speakers speakers;
  private final Announcer announcer;
  private final TrailingSource trailing;
  private final List<Utterance> found;
  private final Marked marked;

  ReportedSpeech(Speakers speakers, List<Utterance> found, Marked marked) {
    this.marked = marked;
    this.speakers = speakers;
    this.announcer = new Announcer(speakers);
    this.trailing = new TrailingSource(speakers);
    this.found = found;
  }

  void read(Sentence sentence, QuotedSpeech quoted) {
    Clauses outside = new Clauses(sentence, found);
    Clauses clauses = outside;
    Quoted around = null;
    for (int i = 0; i < sentence.count(); i = Math.max(i + 1, SpeechVerb.ALL.endOf(sentence, i))) {
      SpeechVerb kind = SpeechVerb.ALL.at(sentence, i).orElse(null);
      if (kind == null) {
        continue;
      }
      quoted.open(sentence, sentence.start(i));
      Quoted marks = marked.around(sentence.start(i));
      if (!Objects.equals(marks, around)) {
        clauses = marks == null ? outside : new Clauses(sentence, found, marks.span());
        around = marks;
      }
      read(sentence, i, kind, clauses);
    }
  }

  private void read(Sentence sentence, int verb, SpeechVerb kind, Clauses clauses) {
    if (kind == SpeechVerb.TO) {
      source(sentence, verb, clauses);
    } else if (!trailing.read(sentence, verb, clauses)) {
      announced(sentence, verb, kind, clauses);
    }
  }

  /** "According to X": the whole clause is theirs, on both sides of the words. */
  private void source(Sentence sentence, int words, Clauses clauses) {
    Speaker speaker = announcer.speaker(sentence, words, SpeechVerb.TO);
    if (speaker.isNobody() || SpeechVerb.ALL.endOf(sentence, words) >= sentence.count()) {
      return;
    }
    int from = clauses.sourceStart(words);
    clauses.cutBefore(from);
    clauses.addSource(from, clauses.last(words), speaker);
    remember(speaker, SpeechVerb.TO, clauses);
  }

  private void announced(Sentence sentence, int verb, SpeechVerb kind, Clauses clauses) {
    int from = Content.start(sentence, verb, kind);
    boolean closesQuote = (sentence.gap(verb) & Gap.QUOTE) != 0;
    if (closesQuote || from < 0 || from >= sentence.count()) {
      return;
    }
    Speaker speaker = speaker(sentence, verb, kind, clauses);
    if (speaker.isNobody()) {
      return;
    }
    clauses.add(from, clauses.last(from), speaker, manner(sentence, from, kind));
    remember(speaker, kind, clauses);
  }

  // Who speaks inside a quotation speaks no longer behind it.
  private void remember(Speaker speaker, SpeechVerb kind, Clauses clauses) {
    if (clauses.inMarks()) {
      return;
    }
    if (kind == SpeechVerb.JUDGE) {
      speakers.cast().judged(speaker);
    } else {
      speakers.cast().spoke(speaker);
    }
  }

  // Whoever speaks in a clause of their own ends what was said before.
  private Speaker speaker(Sentence sentence, int verb, SpeechVerb kind, Clauses clauses) {
    int end = SpeakerPhrase.skipBack(sentence, verb);
    Speaker somebody = kind.tells() ? Announcer.pronoun(sentence, verb) : Speaker.NOBODY;
    if (clauses.inMarks() && !somebody.isNobody()) {
      return somebody;
    }
    int subject = kind.tells() ? clauses.turn(end) : -1;
    Speaker next = subject < 0 ? Speaker.NOBODY : speakers.between(sentence, subject, end);
    if (!opens(sentence, subject, next)) {
      return announcer.speaker(sentence, verb, kind).or(somebody);
    }
    clauses.cutBefore(subject);
    return next;
  }

  // "and killed many, the mayor said": a subject starts with its speaker or an article.
  private static boolean opens(Sentence sentence, int subject, Speaker speaker) {
    Span span = speaker.span();
    boolean first = span != null && span.start() == sentence.start(subject);
    return first
        || !speaker.isNobody()
            && (sentence.capital(subject) || Grammar.DETERMINER.at(sentence, subject));
  }

  private static Manner manner(Sentence sentence, int from, SpeechVerb kind) {
    return switch (kind) {
      case TO -> Manner.REPORTED_SOURCE;
      case TELL, COUNT -> Manner.REPORTED_TOPIC;
      case JUDGE -> Manner.JUDGEMENT;
      case THAT, AS, QUOTE -> Manner.REPORTED_SPEECH;
      case SAY, ADDRESS -> {
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
      if (Content.predicate(sentence, i) || sentence.endsWith(i, "ed")) {
        return true;
      }
    }
    return false;
  }
}
