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

  private static final int LONGEST_NAME = 40;
  private static final Phrases<Boolean> ROLES = Phrases.load(Speakers.class, "roles.csv");
  private static final Phrases<Boolean> DOCUMENTS = Phrases.load(Speakers.class, "documents.csv");
  private static final Phrases<Boolean> ISSUING = Phrases.load(Speakers.class, "issuing.csv");
  static final Phrases<Boolean> TITLES = Phrases.load(Speakers.class, "titles.csv");

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
    int end = SpeakerPhrase.skipBack(sentence, verb);
    int start = SpeakerPhrase.phraseStart(sentence, end);
    if (start > 0 && !sentence.capital(start) && sentence.marked(end, end, Gap.COMMA)) {
      // "Officials in Balad, north of the capital, said": what stands between commas is no name.
      end = start;
      start = SpeakerPhrase.phraseStart(sentence, end);
    }
    return start >= end ? NOBODY : resolve(sentence, start, end);
  }

  /** Who the phrase that starts at a word stands for. */
  String after(Sentence sentence, int start) {
    int end = SpeakerPhrase.end(sentence, start);
    return start >= end ? NOBODY : resolve(sentence, start, end);
  }

  /** Who a phrase stands for. */
  String between(Sentence sentence, int start, int end) {
    return start >= end ? NOBODY : resolve(sentence, start, end);
  }

  private String resolve(Sentence sentence, int start, int end) {
    int cut = SpeakerPhrase.placeBefore(sentence, start, end);
    String narrow = cut < end ? resolvePhrase(sentence, start, cut) : NOBODY;
    return narrow.isEmpty() ? resolvePhrase(sentence, start, end) : narrow;
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
    String name = SpeakerPhrase.capitals(sentence, start, end);
    return name.isEmpty() ? SpeakerPhrase.unnamed(sentence, start, head) : whole(name);
  }

  /** "she", "the ambassador", but not "the justice ministry of ...". */
  private static boolean pointsBack(Sentence sentence, int start, int head) {
    return head == start
        || sentence.is(head - 1, "the")
        || sentence.is(head - 1, "his")
        || sentence.is(head - 1, "her");
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

  private String whole(String name) {
    return name.indexOf(' ') < 0 ? fullNames.getOrDefault(Sentence.hashOf(name), name) : name;
  }
}
