package org.depositary.extraction.speech;

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

  static int phraseStart(Sentence sentence, int end) {
    int start = end;
    while (start > 0 && start > end - WIDEST && (start == end || sentence.joined(start))) {
      start--;
    }
    return start;
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
  static String unnamed(Sentence sentence, int start, int head) {
    boolean plural = sentence.endsWith(head, "s") && sentence.length(head) > 5;
    if (!plural && !sentence.is(head, "police") && !sentence.is(head, "witnesses")) {
      return Speakers.NOBODY;
    }
    boolean wide =
        head > start
            && sentence.gap(head) == 0
            && !Grammar.NAME_LINK.at(sentence, head - 1)
            && !Speakers.TITLES.startsAt(sentence, head - 1)
            && !light(sentence, head - 1);
    return sentence.slice(wide ? head - 1 : head, head);
  }

  /** The last run of capitalised words, with the small words inside it. */
  static String capitals(Sentence sentence, int start, int end) {
    int last = end - 1;
    while (last >= start && !sentence.capital(last)) {
      last--;
    }
    if (last < start || end - last > 5) {
      return Speakers.NOBODY;
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
    // "Azerbaijani authorities", "UN sources": the small-letter noun belongs to the name.
    return Speakers.TITLES.startsAt(sentence, first) && first == last
        ? Speakers.NOBODY
        : sentence.slice(first, end - 1);
  }
}
