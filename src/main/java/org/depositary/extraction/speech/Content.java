package org.depositary.extraction.speech;

import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;

/** Where the words start that a verb of speech announces. */
final class Content {

  /** Nothing is said. */
  static final int NONE = -1;

  private static final int NEAR_VERB = 9;
  private static final int NEAR_THAT = 16;
  private static final int NEAR_NUMBER = 4;
  private static final int ENDS_SEARCH = Gap.QUOTE | Gap.SEMICOLON | Gap.COLON | Gap.STOP;

  private Content() {}

  /** The first word said, or {@link #NONE} where the verb announces none. */
  static int start(Sentence sentence, int verb, SpeechVerb kind) {
    int next = SpeechVerb.ALL.endOf(sentence, verb);
    boolean that = sentence.is(next, "that");
    if (that && (predicate(sentence, next + 1) || sentence.capital(verb) && verb > 0)) {
      return NONE;
    }
    return switch (kind) {
      case THAT -> afterThat(sentence, next, Adverbial.startsAt(sentence, next));
      case SAY, ADDRESS -> said(sentence, verb, kind);
      case COUNT -> that ? next + 1 : counted(sentence, next);
      case JUDGE ->
          Announcer.passive(sentence, verb) ? judgedBy(sentence, next) : bare(sentence, verb, next);
      case QUOTE -> quoted(sentence, verb, next);
      case AS -> that ? next + 1 : next;
      case TELL, TO -> next;
    };
  }

  private static int said(Sentence sentence, int verb, SpeechVerb kind) {
    int next = SpeechVerb.ALL.endOf(sentence, verb);
    boolean listener = kind == SpeechVerb.ADDRESS;
    int that = afterThat(sentence, next, listener || Adverbial.startsAt(sentence, next));
    if (that > 0) {
      return that;
    }
    int skipped = Adverbial.skip(sentence, next);
    return bare(sentence, verb, skipped < sentence.count() ? skipped : next);
  }

  /**
   * The word after "that", which an adverbial or a listener may keep from its verb: "said, in a
   * letter to the council, that".
   */
  private static int afterThat(Sentence sentence, int next, boolean between) {
    if (sentence.is(next, "that")) {
      return next + 1;
    }
    if (next >= sentence.count() || !between && !Adverbial.aside(sentence, next)) {
      return NONE;
    }
    for (int i = next; i < Math.min(sentence.count(), next + NEAR_THAT); i++) {
      boolean over = (sentence.gap(i) & ENDS_SEARCH) != 0 || predicate(sentence, i);
      if (over || SpeechVerb.says(sentence, i) && !medium(sentence, i)) {
        return NONE;
      }
      if (sentence.is(i, "that")) {
        return predicate(sentence, i + 1) ? NONE : i + 1;
      }
    }
    return NONE;
  }

  // "said in a report that": a noun, though it is a verb as well.
  private static boolean medium(Sentence sentence, int word) {
    boolean noun = sentence.joined(word) && !sentence.endsWith(word, "ing");
    return noun
        && (Grammar.DETERMINER.at(sentence, word - 1) || Grammar.DETERMINER.at(sentence, word - 2));
  }

  // "recorded at least 40 deaths"; not "the deaths recorded in 2004".
  private static int counted(Sentence sentence, int next) {
    for (int i = next; i < Math.min(sentence.count(), next + NEAR_NUMBER); i++) {
      boolean away = sentence.is(i, "in") || sentence.is(i, "by") || sentence.is(i, "on");
      if (away || !sentence.joined(i)) {
        return NONE;
      }
      if (sentence.digit(i)) {
        return next;
      }
    }
    return NONE;
  }

  /** "was described by the ministry as ...": the word after "as", or {@link #NONE}. */
  private static int judgedBy(Sentence sentence, int by) {
    if (!sentence.is(by, "by")) {
      return NONE;
    }
    for (int i = by + 1; i < Math.min(sentence.count(), by + NEAR_VERB); i++) {
      if (sentence.is(i, "as")) {
        return i + 1;
      }
    }
    return NONE;
  }

  /** "the states that have ratified": a relative clause says nothing. */
  static boolean predicate(Sentence sentence, int word) {
    return Grammar.BE.at(sentence, word)
        || Grammar.HAVE.at(sentence, word)
        || Grammar.MODAL.at(sentence, word) && !sentence.capital(word);
  }

  // "was quoted by the newspaper as saying ..."; "cited above" quotes nobody, and the words of whom
  // "was quoted as saying" are found by "as saying".
  private static int quoted(Sentence sentence, int verb, int next) {
    boolean passive = Announcer.passive(sentence, verb);
    if (passive && !sentence.is(next, "by")) {
      return NONE;
    }
    for (int i = next; passive && i < Math.min(sentence.count(), next + Announcer.NEAR); i++) {
      if (SpeechVerb.ALL.at(sentence, i).filter(kind -> kind == SpeechVerb.AS).isPresent()) {
        return start(sentence, i, SpeechVerb.AS);
      }
    }
    boolean source = sentence.endsWith(verb, "ing") && (sentence.gap(verb) & Gap.COMMA) != 0;
    boolean place = sentence.is(next, "above") || sentence.is(next, "in");
    return passive || place || source && !saidIn(sentence, next) ? NONE : next;
  }

  // "..., quoting the mayor as saying"; "..., citing the mayor" has no words of his.
  private static boolean saidIn(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.count(), from + Announcer.NEAR); i++) {
      boolean as = SpeechVerb.ALL.at(sentence, i).filter(kind -> kind == SpeechVerb.AS).isPresent();
      if (as || (sentence.gap(i) & (Gap.COLON | Gap.QUOTE)) != 0) {
        return true;
      }
    }
    return false;
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
    return clause ? next : NONE;
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
