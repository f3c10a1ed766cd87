package org.depositary.extraction.speech;

import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;

/**
 * Where the phrase that names a speaker starts and ends, and what it says where nothing is tagged.
 */
final class SpeakerPhrase {

  private static final int WIDEST = 14;

  private SpeakerPhrase() {}

  /** The word after the phrase that starts at a word. */
  static int end(Sentence sentence, int start) {
    int end = start;
    int limit = Math.min(sentence.count(), start + WIDEST);
    while (end < limit
        && (end == start || sentence.joined(end))
        && !Grammar.RELATIVE.at(sentence, end)
        && !leavesName(sentence, start, end)) {
      end++;
    }
    return end;
  }

  // "according to the Office of the Prosecutor for ..." goes on, "... authorities for losses" ends.
  private static boolean leavesName(Sentence sentence, int start, int word) {
    if (word == start || sentence.capital(word)) {
      return false;
    }
    boolean goesOn = sentence.capital(word + 1) || sentence.is(word + 1, "the");
    return Grammar.AFTER_NAME.at(sentence, word) && !goesOn;
  }

  // Auxiliaries and adverbs between the subject and its verb.
  static int skipBack(Sentence sentence, int verb) {
    int end = verb;
    while (end > 0 && end > verb - 4 && sentence.joined(end) && light(sentence, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean light(Sentence sentence, int word) {
    return Grammar.BEFORE_VERB.at(sentence, word)
        || sentence.endsWith(word, "ly") && !sentence.capital(word);
  }

  /** The word that the bracket before a word opens at, or the word itself where it is far. */
  static int beforeBracket(Sentence sentence, int word) {
    for (int i = word - 1; i > 0 && i > word - WIDEST; i--) {
      if (sentence.marked(i, i, Gap.OPEN)) {
        return i;
      }
    }
    return word;
  }

  static int phraseStart(Sentence sentence, int end) {
    int start = end;
    while (start > 0
        && start > end - WIDEST
        && (start == end || sentence.joined(start))
        && !said(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  // "said that the army reported": behind "that" another subject starts.
  private static boolean said(Sentence sentence, int that) {
    return sentence.is(that, "that")
        && (SpeechVerb.says(sentence, that - 1)
            || Grammar.CONJUNCTION.at(sentence, that - 1) && !sentence.is(that - 1, "or"));
  }

  /** "Officials in Herat": the end of the phrase without the place. */
  static int placeBefore(Sentence sentence, int start, int end) {
    for (int i = start + 1; i < Math.min(end, start + 5); i++) {
      if (Grammar.PLACE.at(sentence, i)) {
        return i;
      }
    }
    return end;
  }

  /** "residents", "hospital sources": voices without a name. */
  static Speaker unnamed(Sentence sentence, int start, int head) {
    if (Grammar.DETERMINER.at(sentence, start)
        && head > start
        && head < start + 4
        && allSmall(sentence, start, head)) {
      return Speaker.written(sentence, start, head);
    }
    boolean plural = sentence.endsWith(head, "s") && sentence.length(head) > 5;
    if (!plural && !sentence.is(head, "police") && !sentence.is(head, "witnesses")) {
      return Speaker.NOBODY;
    }
    boolean wide =
        head > start
            && sentence.gap(head) == 0
            && !Grammar.NAME_LINK.at(sentence, head - 1)
            && !Speakers.TITLES.startsAt(sentence, head - 1)
            && !light(sentence, head - 1);
    boolean hyphen = head > start + 1 && (sentence.gap(head - 1) & Gap.HYPHEN) != 0;
    return Speaker.written(sentence, wide ? hyphen ? head - 2 : head - 1 : head, head);
  }

  private static boolean allSmall(Sentence sentence, int start, int head) {
    for (int i = start + 1; i <= head; i++) {
      if (sentence.capital(i) || sentence.digit(i) || !sentence.joined(i) || noName(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** The last run of capitalised words, with the small words inside it. */
  static Speaker capitals(Sentence sentence, int start, int end) {
    int last = end - 1;
    while (last >= start && !sentence.capital(last)) {
      last--;
    }
    if (last < start || end - last > 5) {
      return Speaker.NOBODY;
    }
    int first = last;
    for (int i = last - 1; i >= start && sentence.joined(i + 1); i--) {
      if (sentence.capital(i)) {
        first = i;
      } else if (!Grammar.NAME_LINK.at(sentence, i)) {
        break;
      }
    }
    while (first < last && Speakers.TITLES.startsAt(sentence, first)) {
      first++;
    }
    while (first < last && first == 0 && noName(sentence, first)) {
      first++;
    }
    boolean title = first == last && Speakers.TITLES.startsAt(sentence, first);
    if (title || noName(sentence, first) && first == last) {
      return Speaker.NOBODY;
    }
    // "Norwegian authorities", "UN sources": the small-letter noun belongs to the name.
    int head = last;
    while (head < end - 1 && head < last + 2 && nameGoesOn(sentence, head + 1)) {
      head++;
    }
    return head < end - 1 && predicate(sentence, head + 1)
        ? Speaker.NOBODY
        : Speaker.written(sentence, first, head);
  }

  /** The first run of two capitalised words at least, with the small words inside it. */
  static Speaker firstName(Sentence sentence, int to) {
    int limit = Math.min(to, 2 * WIDEST);
    for (int first = 0; first + 1 < limit; first++) {
      if (!sentence.capital(first) || noName(sentence, first)) {
        continue;
      }
      int last = first;
      int at = first + 1;
      while (at < limit && sentence.joined(at)) {
        boolean name = sentence.capital(at);
        if (!name && !Grammar.NAME_LINK.at(sentence, at)) {
          break;
        }
        last = name ? at : last;
        at++;
      }
      if (last > first) {
        return Speaker.written(sentence, first, last);
      }
    }
    return Speaker.NOBODY;
  }

  private static boolean nameGoesOn(Sentence sentence, int word) {
    return !noName(sentence, word)
        && !sentence.digit(word)
        && SpeechVerb.ALL.at(sentence, word).isEmpty();
  }

  /** "Losses can only be ...", "a resolution to ...": what stands before is no speaker. */
  private static boolean predicate(Sentence sentence, int word) {
    return Grammar.BE.at(sentence, word)
        || Grammar.MODAL.at(sentence, word)
        || SpeechVerb.ALL.at(sentence, word).isPresent()
        || sentence.is(word, "to");
  }

  /** A word of grammar, capitalised at the start of a sentence only. */
  private static boolean noName(Sentence sentence, int word) {
    return CommonWords.GRAMMAR.get(sentence.hash(word)) != 0 || Grammar.ADVERB.at(sentence, word);
  }
}
