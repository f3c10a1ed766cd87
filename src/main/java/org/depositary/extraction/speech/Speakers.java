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
import org.depositary.extraction.speech.Speaker.Sort;
import org.depositary.text.Span;

/**
 * Says who a phrase before or after a verb of speech stands for.
 *
 * <p>A mention of a person, body or state wins; a capitalised run stands in where nothing was
 * tagged; a pronoun or an office ("the ambassador") is whoever spoke last; a document ("the
 * letter") is who sent it. One instance reads one text from first to last.
 */
final class Speakers {

  private static final int LONGEST_NAME = 40;
  private static final int STATE_WITHIN = 5;
  private static final int NEAR_NAMES = 10;
  private static final Phrases<Sort> ROLES =
      Phrases.load(Speakers.class, "roles.csv", cells -> Sort.valueOf(cells[1]));
  private static final Phrases<Boolean> MUTE = Phrases.load(Speakers.class, "mute.csv");
  private static final Phrases<Boolean> DOCUMENTS = Phrases.load(Speakers.class, "documents.csv");
  private static final Phrases<Boolean> ISSUING = Phrases.load(Speakers.class, "issuing.csv");
  static final Phrases<Boolean> TITLES = Phrases.load(Speakers.class, "titles.csv");

  private final List<Mention> mentions;
  private final Map<Long, String> fullNames = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();
  private final Map<Long, Speaker> byRole = new HashMap<>();
  private int mention;
  private int introduced;
  private Speaker last = Speaker.NOBODY;
  private Speaker current = Speaker.NOBODY;
  private Speaker lastPerson = Speaker.NOBODY;

  Speakers(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Who spoke last; nobody before anybody did. */
  Speaker last() {
    return last;
  }

  void spoke(Speaker speaker) {
    last = speaker.at(null);
    current = speaker;
    if (speaker.is(Sort.PERSON) || fullName(speaker)) {
      lastPerson = last;
    }
  }

  /** Who judges speaks for the rest of the sentence, and no longer. */
  void judged(Speaker speaker) {
    current = speaker;
  }

  /** Who spoke or judged in this sentence already. */
  Speaker current() {
    return current;
  }

  private static boolean fullName(Speaker speaker) {
    String name = speaker.name();
    boolean capitals = speaker.is(Sort.GUESS) && name.indexOf(' ') > 0;
    for (int i = 0; i < name.length() && capitals; i++) {
      boolean starts = i == 0 || name.charAt(i - 1) == ' ';
      capitals = !starts || Character.isUpperCase(name.charAt(i));
    }
    return capitals;
  }

  /** Learns from a sentence whose names are whole and who sent which document. */
  void learn(Sentence sentence) {
    current = Speaker.NOBODY;
    while (mention < mentions.size() && mentions.get(mention).span().end() <= sentence.start()) {
      mention++;
    }
    introduce(sentence);
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

  // "Ambassador Lena Berg" is "the ambassador" from here on.
  private void introduce(Sentence sentence) {
    while (introduced < mentions.size()
        && mentions.get(introduced).span().start() < sentence.end()) {
      Mention next = mentions.get(introduced++);
      for (String role : next.roles()) {
        String noun = role.substring(role.lastIndexOf(' ') + 1);
        if (next.type() == MentionType.PERSON && role.length() < LONGEST_NAME) {
          byRole.put(Sentence.hashOf(noun), new Speaker(next.name(), null, Sort.PERSON));
        }
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
    Speaker author = Speaker.NOBODY;
    for (int i = noun - 1; i >= Math.max(0, noun - 5) && author.isNobody(); i--) {
      if (ISSUING.startsAt(sentence, i)) {
        author = before(sentence, i);
      }
    }
    int next = noun + 1;
    if (author.isNobody()
        && (sentence.is(next, "of") || sentence.is(next, "by") || sentence.is(next, "from"))) {
      author = after(sentence, next + 1);
    }
    if (!author.isNobody()) {
      authors.put(key(sentence, noun), author.name());
    }
  }

  private static String key(Sentence sentence, int word) {
    return sentence.slice(word, word).toLowerCase(Locale.ROOT);
  }

  /** Who the phrase that ends before a word stands for. */
  Speaker before(Sentence sentence, int verb) {
    int end = SpeakerPhrase.skipBack(sentence, verb);
    int start = SpeakerPhrase.phraseStart(sentence, end);
    if (start == end && end > 0 && sentence.marked(end, end, Gap.CLOSE)) {
      end = SpeakerPhrase.beforeBracket(sentence, end);
      start = SpeakerPhrase.phraseStart(sentence, end);
    }
    if (start > 0 && sentence.marked(end, end, Gap.COMMA)) {
      Speaker outside = beforeAside(sentence, start);
      if (outside.is(Sort.PERSON)) {
        return outside;
      }
      if (!sentence.capital(start)) {
        // "Officials in Balad, north of the capital, said": what stands between commas is no name.
        end = start;
        start = SpeakerPhrase.phraseStart(sentence, end);
      }
    }
    return start >= end ? Speaker.NOBODY : resolve(sentence, start, end);
  }

  /** "Lena Berg, Head of the Mission, said": the person before the commas. */
  private Speaker beforeAside(Sentence sentence, int aside) {
    int end = aside;
    Speaker nearest = Speaker.NOBODY;
    for (int i = 0; i < 3 && end > 0 && sentence.marked(end, end, Gap.COMMA); i++) {
      int start = SpeakerPhrase.phraseStart(sentence, end);
      nearest = start < end ? mentioned(sentence, start, end) : nearest;
      if (nearest.is(Sort.PERSON) || start >= end) {
        break;
      }
      end = start;
    }
    return nearest;
  }

  /** Who a sentence starts with: the first that may speak before a word. */
  Speaker subject(Sentence sentence, int to) {
    if (to == 0) {
      return Speaker.NOBODY;
    }
    Span before = Speaker.span(sentence, 0, to - 1);
    for (int i = mention; i < mentions.size(); i++) {
      Mention candidate = mentions.get(i);
      if (candidate.span().start() >= before.end()) {
        break;
      }
      if (candidate.span().start() < before.start()) {
        continue;
      }
      if (candidate.type() == MentionType.PERSON) {
        return new Speaker(candidate.name(), candidate.span(), Sort.PERSON);
      }
      boolean first = candidate.span().start() < before.start() + STATE_WITHIN;
      boolean state = candidate.type() == MentionType.STATE && first;
      if (candidate.type() == MentionType.ORGANIZATION || state) {
        return new Speaker(candidate.name(), candidate.span(), Sort.BODY);
      }
    }
    return SpeakerPhrase.firstName(sentence, to);
  }

  /** Who the phrase that starts at a word stands for. */
  Speaker after(Sentence sentence, int start) {
    int end = SpeakerPhrase.end(sentence, start);
    for (int i = start; i < Math.min(end, start + 4); i++) {
      if (MUTE.startsAt(sentence, i)) {
        return Speaker.NOBODY;
      }
    }
    return start >= end ? Speaker.NOBODY : resolve(sentence, start, end);
  }

  /** Who a phrase stands for. */
  Speaker between(Sentence sentence, int start, int end) {
    return start >= end ? Speaker.NOBODY : resolve(sentence, start, end);
  }

  private Speaker resolve(Sentence sentence, int start, int end) {
    int cut = SpeakerPhrase.placeBefore(sentence, start, end);
    Speaker narrow = cut < end ? resolvePhrase(sentence, start, cut) : Speaker.NOBODY;
    return narrow.isNobody() ? resolvePhrase(sentence, start, end) : narrow;
  }

  private Speaker resolvePhrase(Sentence sentence, int start, int end) {
    int head = end - 1;
    if (sentence.is(head, "we") || sentence.is(head, "i")) {
      return Speaker.NOBODY;
    }
    Speaker mentioned = mentioned(sentence, start, end);
    if (!mentioned.isNobody()) {
      return whole(mentioned);
    }
    if (DOCUMENTS.startsAt(sentence, head)) {
      String noun = key(sentence, head);
      return phrase(sentence, start, head).named(authors.getOrDefault(noun, "the " + noun));
    }
    Sort role =
        sentence.capital(head) && head > start ? null : ROLES.at(sentence, head).orElse(null);
    if (role != null && pointsBack(sentence, start, head)) {
      Speaker standIn = standIn(sentence, head, role);
      Speaker phrase = phrase(sentence, start, head);
      return standIn.isNobody() && !sentence.capital(head) && head > start
          ? phrase
          : standIn.at(phrase.span());
    }
    if (office(sentence, start, end)) {
      return Speaker.written(sentence, start, head);
    }
    Speaker name = SpeakerPhrase.capitals(sentence, start, end);
    return name.isNobody() ? SpeakerPhrase.unnamed(sentence, start, head) : whole(name);
  }

  /** "The mayor of Gori", "the commission of inquiry". */
  private static boolean office(Sentence sentence, int start, int end) {
    boolean of = sentence.is(start + 2, "of") || sentence.is(start + 2, "for");
    return end > start + 3
        && of
        && sentence.is(start, "the")
        && !sentence.capital(start + 1)
        && ROLES.startsAt(sentence, start + 1);
  }

  /** The person named last before the sentence. */
  private Speaker lastNamed() {
    for (int i = mention - 1; i >= Math.max(0, mention - NEAR_NAMES); i--) {
      if (mentions.get(i).type() == MentionType.PERSON) {
        return new Speaker(mentions.get(i).name(), null, Sort.PERSON);
      }
    }
    return Speaker.NOBODY;
  }

  // "The ambassador" who was introduced as one; else whoever of that sort spoke last.
  private Speaker standIn(Sentence sentence, int noun, Sort sort) {
    Speaker known = byRole.get(sentence.hash(noun));
    if (known != null) {
      return known;
    }
    boolean same =
        switch (sort) {
          case PERSON -> false;
          case GUESS -> true;
          case BODY -> sentence.is(noun, "it") || last.name().contains(stem(sentence, noun));
        };
    boolean pronoun = sentence.is(noun, "he") || sentence.is(noun, "she");
    if (pronoun && lastPerson.isNobody()) {
      return lastNamed();
    }
    return sort == Sort.PERSON ? lastPerson : same ? last : Speaker.NOBODY;
  }

  // "The ministry" is the "Ministry of Health", whatever its first letter.
  private static String stem(Sentence sentence, int noun) {
    return sentence.slice(noun, noun).substring(1);
  }

  /** The head with "the", "his", "her" before it. */
  private static Speaker phrase(Sentence sentence, int start, int head) {
    return Speaker.written(sentence, head > start ? head - 1 : head, head);
  }

  /** "she", "the ambassador", but not "the justice ministry of ...". */
  private static boolean pointsBack(Sentence sentence, int start, int head) {
    return head == start || sentence.is(head - 1, "the");
  }

  // A person wins over a body, a body over a state; a state must be all of the phrase.
  private Speaker mentioned(Sentence sentence, int start, int end) {
    Span phrase = Speaker.span(sentence, start, end - 1);
    Speaker body = Speaker.NOBODY;
    Speaker person = Speaker.NOBODY;
    for (int i = mention; i < mentions.size(); i++) {
      Mention candidate = mentions.get(i);
      if (candidate.span().start() >= phrase.end()) {
        break;
      }
      if (!candidate.span().overlaps(phrase)) {
        continue;
      }
      if (candidate.type() == MentionType.PERSON) {
        person = new Speaker(candidate.name(), candidate.span(), Sort.PERSON);
      } else if (body.isNobody() && speaks(candidate, phrase)) {
        body = new Speaker(candidate.name(), candidate.span(), Sort.BODY);
      }
    }
    return person.isNobody() ? body : person;
  }

  private static boolean speaks(Mention mention, Span phrase) {
    return switch (mention.type()) {
      case ORGANIZATION -> true;
      case STATE ->
          mention.span().end() >= phrase.end() && mention.span().start() <= phrase.start() + 4;
      default -> false;
    };
  }

  private Speaker whole(Speaker speaker) {
    String name = speaker.name();
    boolean surname = name.indexOf(' ') < 0;
    return surname ? speaker.named(fullNames.getOrDefault(Sentence.hashOf(name), name)) : speaker;
  }
}
