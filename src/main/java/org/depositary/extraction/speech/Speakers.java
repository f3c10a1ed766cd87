package org.depositary.extraction.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/**
 * Says who a phrase before or after a verb of speech stands for.
 *
 * <p>A mention of a person, body or state wins; a capitalised run stands in where nothing was
 * tagged; a pronoun or an office ("the ambassador") is whoever spoke last; a document ("the
 * letter") is who sent it. One instance reads one text from first to last.
 */
final class Speakers {

  static final String NOBODY = "";

  private static final int WIDEST = 14;
  private static final int LONGEST_NAME = 40;
  private static final Phrases<Boolean> ROLES = Phrases.load(Speakers.class, "roles.csv");
  private static final Phrases<Boolean> DOCUMENTS = Phrases.load(Speakers.class, "documents.csv");
  private static final Phrases<Boolean> ISSUING = Phrases.load(Speakers.class, "issuing.csv");
  private static final Phrases<Boolean> TITLES = Phrases.load(Speakers.class, "titles.csv");

  private final List<Mention> mentions;
  private final Map<Long, String> fullNames = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();
  private int mention;
  private String last = NOBODY;

  Speakers(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Who spoke last; {@link #NOBODY} before anybody did. */
  String last() {
    return last;
  }

  void spoke(String voice) {
    last = voice;
  }

  /** Learns from a sentence whose names are whole and who sent which document. */
  void learn(Sentence sentence) {
    while (mention < mentions.size() && mentions.get(mention).span().end() <= sentence.start()) {
      mention++;
    }
    for (int i = 0; i < sentence.count(); i++) {
      boolean pair = sentence.capital(i) && sentence.capital(i + 1);
      if (pair && sentence.gap(i + 1) == 0) {
        remember(sentence, i);
      }
      if (DOCUMENTS.startsAt(sentence, i)) {
        learnAuthor(sentence, i);
      }
    }
  }

  private void remember(Sentence sentence, int i) {
    int length = sentence.length(i + 1);
    boolean surname = length > 2 && length < LONGEST_NAME && !title(sentence, i);
    if (surname && !fullNames.containsKey(sentence.hash(i + 1))) {
      fullNames.put(sentence.hash(i + 1), sentence.slice(i, i + 1));
    }
  }

  private static boolean title(Sentence sentence, int i) {
    return TITLES.startsAt(sentence, i) || sentence.length(i) > LONGEST_NAME;
  }

  private void learnAuthor(Sentence sentence, int noun) {
    String author = NOBODY;
    for (int i = noun - 1; i >= Math.max(0, noun - 5) && author.isEmpty(); i--) {
      if (ISSUING.startsAt(sentence, i)) {
        author = before(sentence, i);
      }
    }
    int next = noun + 1;
    if (author.isEmpty()
        && (sentence.is(next, "of") || sentence.is(next, "by") || sentence.is(next, "from"))) {
      author = after(sentence, next + 1);
    }
    if (!author.isEmpty()) {
      authors.put(key(sentence, noun), author);
    }
  }

  private static String key(Sentence sentence, int word) {
    return sentence.slice(word, word).toLowerCase(Locale.ROOT);
  }

  /** Who the phrase that ends before a word stands for. */
  String before(Sentence sentence, int verb) {
    int end = skipBack(sentence, verb);
    int start = phraseStart(sentence, end);
    if (start > 0 && !sentence.capital(start) && sentence.marked(end, end, Gap.COMMA)) {
      // "Officials in Balad, north of the capital, said": what stands between commas is no name.
      end = start;
      start = phraseStart(sentence, end);
    }
    return start >= end ? NOBODY : resolve(sentence, start, end);
  }

  /** Who the phrase that starts at a word stands for. */
  String after(Sentence sentence, int start) {
    int end = start;
    int limit = Math.min(sentence.count(), start + WIDEST);
    while (end < limit
        && (end == start || sentence.joined(end))
        && !clauseWord(sentence, end)
        && !leavesName(sentence, start, end)) {
      end++;
    }
    return start >= end ? NOBODY : resolve(sentence, start, end);
  }

  // "according to the Office of the Prosecutor for ..." goes on, "... authorities for losses" ends.
  private static boolean leavesName(Sentence sentence, int start, int word) {
    if (word == start || sentence.capital(word)) {
      return false;
    }
    boolean goesOn = sentence.capital(word + 1) || sentence.is(word + 1, "the");
    return small(sentence, word) && !goesOn;
  }

  private static boolean small(Sentence sentence, int word) {
    return inside(sentence, word)
        || sentence.is(word, "in")
        || sentence.is(word, "at")
        || sentence.is(word, "on")
        || sentence.is(word, "as")
        || sentence.is(word, "is")
        || sentence.is(word, "are")
        || sentence.is(word, "was")
        || sentence.is(word, "were")
        || sentence.is(word, "have")
        || sentence.is(word, "has");
  }

  /** Who a phrase stands for. */
  String between(Sentence sentence, int start, int end) {
    return start >= end ? NOBODY : resolve(sentence, start, end);
  }

  private static boolean clauseWord(Sentence sentence, int word) {
    return sentence.is(word, "that") || sentence.is(word, "who") || sentence.is(word, "which");
  }

  // Auxiliaries and adverbs between the subject and its verb.
  private static int skipBack(Sentence sentence, int verb) {
    int end = verb;
    while (end > 0 && end > verb - 4 && sentence.joined(end) && light(sentence, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean light(Sentence sentence, int word) {
    return sentence.is(word, "has")
        || sentence.is(word, "have")
        || sentence.is(word, "had")
        || sentence.is(word, "also")
        || sentence.is(word, "then")
        || sentence.is(word, "later")
        || sentence.is(word, "further")
        || sentence.is(word, "who")
        || sentence.is(word, "which")
        || sentence.endsWith(word, "ly") && !sentence.capital(word);
  }

  private static int phraseStart(Sentence sentence, int end) {
    int start = end;
    while (start > 0 && start > end - WIDEST && (start == end || sentence.joined(start))) {
      start--;
    }
    return start;
  }

  private String resolve(Sentence sentence, int start, int end) {
    int cut = placeBefore(sentence, start, end);
    String narrow = cut < end ? resolvePhrase(sentence, start, cut) : NOBODY;
    return narrow.isEmpty() ? resolvePhrase(sentence, start, end) : narrow;
  }

  /** "Officials in Herat": the end of the phrase without the place. */
  private static int placeBefore(Sentence sentence, int start, int end) {
    for (int i = start + 1; i < Math.min(end, start + 5); i++) {
      if (sentence.is(i, "in")
          || sentence.is(i, "from")
          || sentence.is(i, "near")
          || sentence.is(i, "at")) {
        return i;
      }
    }
    return end;
  }

  private String resolvePhrase(Sentence sentence, int start, int end) {
    int head = end - 1;
    if (sentence.is(head, "we") || sentence.is(head, "i")) {
      return NOBODY;
    }
    String mentioned = mentioned(sentence, start, end);
    if (!mentioned.isEmpty()) {
      return whole(mentioned);
    }
    if (DOCUMENTS.startsAt(sentence, head)) {
      String name = "the " + key(sentence, head);
      return authors.getOrDefault(key(sentence, head), name);
    }
    if (ROLES.startsAt(sentence, head) && pointsBack(sentence, start, head)) {
      return last;
    }
    String name = capitals(sentence, start, end);
    return name.isEmpty() ? unnamed(sentence, start, head) : whole(name);
  }

  /** "she", "the ambassador", but not "the justice ministry of ...". */
  private static boolean pointsBack(Sentence sentence, int start, int head) {
    return head == start
        || sentence.is(head - 1, "the")
        || sentence.is(head - 1, "his")
        || sentence.is(head - 1, "her");
  }

  /** "residents", "hospital sources": voices without a name. */
  private static String unnamed(Sentence sentence, int start, int head) {
    boolean plural = sentence.endsWith(head, "s") && sentence.length(head) > 5;
    if (!plural && !sentence.is(head, "police") && !sentence.is(head, "witnesses")) {
      return NOBODY;
    }
    boolean wide =
        head > start
            && sentence.gap(head) == 0
            && !inside(sentence, head - 1)
            && !TITLES.startsAt(sentence, head - 1)
            && !light(sentence, head - 1);
    return sentence.slice(wide ? head - 1 : head, head);
  }

  // A person wins over a body, a body over a state; a state must be all of the phrase.
  private String mentioned(Sentence sentence, int start, int end) {
    Span phrase = new Span(sentence.start(start), sentence.end(end - 1));
    String body = NOBODY;
    String person = NOBODY;
    for (int i = mention; i < mentions.size(); i++) {
      Mention candidate = mentions.get(i);
      if (candidate.span().start() >= phrase.end()) {
        break;
      }
      if (!candidate.span().overlaps(phrase)) {
        continue;
      }
      if (candidate.type() == MentionType.PERSON) {
        person = candidate.name();
      } else if (body.isEmpty() && speaks(candidate, phrase)) {
        body = candidate.name();
      }
    }
    return person.isEmpty() ? body : person;
  }

  private static boolean speaks(Mention mention, Span phrase) {
    return switch (mention.type()) {
      case ORGANIZATION -> true;
      case STATE ->
          mention.span().end() >= phrase.end() && mention.span().start() <= phrase.start() + 4;
      default -> false;
    };
  }

  /** The last run of capitalised words, with the small words inside it. */
  private static String capitals(Sentence sentence, int start, int end) {
    int last = end - 1;
    while (last >= start && !sentence.capital(last)) {
      last--;
    }
    if (last < start || end - last > 5) {
      return NOBODY;
    }
    int first = last;
    for (int i = last - 1; i >= start && sentence.joined(i + 1); i--) {
      if (sentence.capital(i)) {
        first = i;
      } else if (!inside(sentence, i)) {
        break;
      }
    }
    while (first < last && TITLES.startsAt(sentence, first)) {
      first++;
    }
    // "Azerbaijani authorities", "UN sources": the small-letter noun belongs to the name.
    return TITLES.startsAt(sentence, first) && first == last
        ? NOBODY
        : sentence.slice(first, end - 1);
  }

  private static boolean inside(Sentence sentence, int word) {
    return sentence.is(word, "of")
        || sentence.is(word, "the")
        || sentence.is(word, "for")
        || sentence.is(word, "and")
        || sentence.is(word, "to");
  }

  private String whole(String name) {
    return name.indexOf(' ') < 0 ? fullNames.getOrDefault(Sentence.hashOf(name), name) : name;
  }
}
