package org.depositary.extraction.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.Voice;
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

  private static final int STATE_WITHIN = 5;
  static final Phrases<Sort> ROLES =
      Phrases.load(Speakers.class, "roles.csv", cells -> Sort.valueOf(cells[1]));
  private static final Phrases<Boolean> MUTE = Phrases.load(Speakers.class, "mute.csv");
  private static final Phrases<Boolean> NORMS = Phrases.load(Speakers.class, "norms.csv");
  private static final Phrases<Boolean> DOCUMENTS = Phrases.load(Speakers.class, "documents.csv");
  private static final Phrases<Boolean> ISSUING = Phrases.load(Speakers.class, "issuing.csv");
  static final Phrases<Boolean> TITLES = Phrases.load(Speakers.class, "titles.csv");

  private final List<Mention> mentions;
  private final Map<String, String> authors = new HashMap<>();
  private final Cast cast;
  private int mention;

  Speakers(List<Mention> mentions) {
    this.mentions = mentions;
    this.cast = new Cast(mentions);
  }

  /** Who was named and who spoke so far. */
  Cast cast() {
    return cast;
  }

  /** Learns from a sentence whose names are whole and who sent which document. */
  void learn(Sentence sentence) {
    while (mention < mentions.size() && mentions.get(mention).span().end() <= sentence.start()) {
      mention++;
    }
    cast.learn(sentence);
    for (int i = 0; i < sentence.count(); i++) {
      if (DOCUMENTS.startsAt(sentence, i)) {
        learnAuthor(sentence, i);
      }
    }
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
    if (sentence.is(head, "we") || sentence.is(head, "i") || NORMS.startsAt(sentence, head)) {
      return Speaker.NOBODY;
    }
    Speaker mentioned = mentioned(sentence, start, end);
    if (!mentioned.isNobody()) {
      return cast.whole(mentioned);
    }
    if (DOCUMENTS.startsAt(sentence, head)) {
      String noun = key(sentence, head);
      return phrase(sentence, start, head).named(authors.getOrDefault(noun, "the " + noun));
    }
    Sort role =
        sentence.capital(head) && head > start ? null : ROLES.at(sentence, head).orElse(null);
    if (role != null && pointsBack(sentence, start, head)) {
      Speaker standIn = cast.standIn(sentence, head, role);
      Speaker phrase = phrase(sentence, start, head).as(role);
      boolean alone = head == start && (pronoun(sentence, head) || sentence.is(head, "it"));
      boolean unnamed = alone || sentence.capital(head) && head > start;
      return standIn.isNobody() && !unnamed ? phrase : standIn.at(phrase.span());
    }
    if (office(sentence, start, end)) {
      return Speaker.written(sentence, start, head);
    }
    Speaker name = SpeakerPhrase.capitals(sentence, start, end);
    return name.isNobody() ? SpeakerPhrase.unnamed(sentence, start, head) : cast.whole(name);
  }

  /** Whoever a pronoun stands for: somebody else than the issuer. */
  static Speaker somebody(Sentence sentence, int word) {
    return pronoun(sentence, word)
        ? Speaker.written(sentence, word, word).named(Voice.UNKNOWN)
        : Speaker.NOBODY;
  }

  private static boolean pronoun(Sentence sentence, int word) {
    return sentence.is(word, "he") || sentence.is(word, "she") || sentence.is(word, "they");
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
}
