package org.depositary.extraction.speech;

import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;

/** Finds the speaker that a verb of speech announces. */
final class Announcer {

  static final int NEAR = 14;

  private final Speakers speakers;

  Announcer(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Whose words the verb at a word announces. */
  Speaker speaker(Sentence sentence, int verb, SpeechVerb kind) {
    if (kind == SpeechVerb.TO) {
      return speakers.after(sentence, SpeechVerb.ALL.endOf(sentence, verb));
    }
    if (impersonal(sentence, verb)) {
      return speakers.cast().last();
    }
    if (kind == SpeechVerb.AS) {
      return quotedPerson(sentence, verb);
    }
    if (kind == SpeechVerb.QUOTE && passive(sentence, verb)) {
      return quotedBy(sentence, verb);
    }
    if (kind == SpeechVerb.JUDGE && participle(sentence, verb)) {
      return speakers.subject(sentence, verb);
    }
    if (kind == SpeechVerb.JUDGE && passive(sentence, verb)) {
      return quotedBy(sentence, verb);
    }
    if (kind == SpeechVerb.ADDRESS && passive(sentence, verb)) {
      return quotedBy(sentence, verb).orUnknown(sentence, verb);
    }
    Speaker current = speakers.cast().current();
    if (participle(sentence, verb)
        && (sentence.gap(verb) & Gap.COMMA) != 0
        && !current.isNobody()) {
      return current;
    }
    if (verb > 0 && Grammar.CONJUNCTION.at(sentence, SpeakerPhrase.skipBack(sentence, verb) - 1)) {
      return current.isNobody() ? speakers.subject(sentence, verb) : current;
    }
    Speaker speaker = speakers.before(sentence, verb);
    return speaker.isNobody() && participle(sentence, verb) ? speakers.cast().last() : speaker;
  }

  /** "..., the minister said" or "..., said the minister". */
  Speaker behind(Sentence sentence, int from, int to) {
    int limit = Math.min(to, from + NEAR);
    if (Grammar.CONJUNCTION.at(sentence, from)) {
      return Speaker.NOBODY;
    }
    for (int i = from; i < limit; i++) {
      if (i > from && (sentence.gap(i) & (Gap.QUOTE | Gap.SEMICOLON)) != 0) {
        break;
      }
      boolean quoted = SpeechVerb.ALL.at(sentence, i).orElse(null) == SpeechVerb.QUOTE;
      if (quoted && passive(sentence, i)) {
        return speakers.before(sentence, i - 1);
      }
      if (SpeechVerb.says(sentence, i)) {
        return i > from
            ? speakers.before(sentence, i).or(pronoun(sentence, i))
            : speakers.after(sentence, i + 1).or(Speakers.somebody(sentence, i + 1));
      }
    }
    return Speaker.NOBODY;
  }

  /**
   * "The minister said: ...": whom the last verb before a word announces.
   *
   * @param floor the first word that may announce: what stands before is said by somebody else
   * @param inner true inside another quotation, where a pronoun means nobody known
   */
  Speaker ahead(Sentence sentence, int floor, int to, boolean inner) {
    for (int i = to - 1; i >= Math.max(floor, to - NEAR); i--) {
      // "As saying" announces otherwise than "saying".
      boolean inside = i > floor && SpeechVerb.ALL.endOf(sentence, i - 1) > i;
      SpeechVerb kind = inside ? null : SpeechVerb.ALL.at(sentence, i).orElse(null);
      if (kind != null) {
        Speaker somebody = kind.tells() ? pronoun(sentence, i) : Speaker.NOBODY;
        return inner && !somebody.isNobody() ? somebody : speaker(sentence, i, kind).or(somebody);
      }
    }
    return Speaker.NOBODY;
  }

  /** Somebody, where the subject of a verb is a pronoun. */
  static Speaker pronoun(Sentence sentence, int verb) {
    int end = SpeakerPhrase.skipBack(sentence, verb);
    return end > 0 ? Speakers.somebody(sentence, end - 1) : Speaker.NOBODY;
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

  static boolean passive(Sentence sentence, int verb) {
    return sentence.is(verb - 1, "was")
        || sentence.is(verb - 1, "is")
        || sentence.is(verb - 1, "were")
        || sentence.is(verb - 1, "been");
  }

  /** "was quoted by the newspaper". */
  private Speaker quotedBy(Sentence sentence, int verb) {
    int by = verb + 1;
    int end = by;
    while (end < Math.min(sentence.count(), by + NEAR)
        && !sentence.is(end, "as")
        && !sentence.is(end, "that")) {
      end++;
    }
    return sentence.is(by, "by") ? speakers.between(sentence, by + 1, end) : Speaker.NOBODY;
  }

  private Speaker quotedPerson(Sentence sentence, int as) {
    for (int i = as - 1; i >= Math.max(0, as - NEAR); i--) {
      if (SpeechVerb.ALL.at(sentence, i).filter(kind -> kind == SpeechVerb.QUOTE).isPresent()) {
        return passive(sentence, i)
            ? speakers.before(sentence, i - 1)
            : speakers.between(sentence, i + 1, as);
      }
    }
    return Speaker.NOBODY;
  }
}
