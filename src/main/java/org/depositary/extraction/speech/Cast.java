package org.depositary.extraction.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Speaker.Sort;

/** Who was named and who spoke so far, for surnames, offices and pronouns to stand for. */
final class Cast {

  private static final int LONGEST_NAME = 40;
  private static final int NEAR_NAMES = 10;

  private final List<Mention> mentions;
  private final Map<Long, String> fullNames = new HashMap<>();
  private final Map<Long, Speaker> byRole = new HashMap<>();
  private int introduced;
  private int before;
  private Speaker last = Speaker.NOBODY;
  private Speaker current = Speaker.NOBODY;
  private Speaker lastPerson = Speaker.NOBODY;

  Cast(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Learns from a sentence who is introduced as what and whose names are whole. */
  void learn(Sentence sentence) {
    current = Speaker.NOBODY;
    before = introduced;
    introduce(sentence);
    for (int i = 0; i < sentence.count(); i++) {
      boolean pair = sentence.capital(i) && sentence.capital(i + 1);
      if (pair && sentence.gap(i + 1) == 0) {
        remember(sentence, i);
      }
    }
  }

  /** Who spoke last; nobody before anybody did. */
  Speaker last() {
    return last;
  }

  void spoke(Speaker speaker) {
    if (speaker.name().equals(Voice.UNKNOWN)) {
      return;
    }
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
    return Speakers.TITLES.startsAt(sentence, i) || sentence.length(i) > LONGEST_NAME;
  }

  /** A surname alone stands for the full name it was last seen in. */
  Speaker whole(Speaker speaker) {
    String name = speaker.name();
    boolean surname = name.indexOf(' ') < 0;
    return surname ? speaker.named(fullNames.getOrDefault(Sentence.hashOf(name), name)) : speaker;
  }

  /** The person named last before the sentence. */
  private Speaker lastNamed() {
    for (int i = before - 1; i >= Math.max(0, before - NEAR_NAMES); i--) {
      if (mentions.get(i).type() == MentionType.PERSON) {
        return new Speaker(mentions.get(i).name(), null, Sort.PERSON);
      }
    }
    return Speaker.NOBODY;
  }

  /** "The ambassador" who was introduced as one; else whoever of that sort spoke last. */
  Speaker standIn(Sentence sentence, int noun, Sort sort) {
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
    if (sort == Sort.PERSON) {
      return pronoun || !otherOffice(sentence, noun) ? lastPerson : Speaker.NOBODY;
    }
    return same ? last : Speaker.NOBODY;
  }

  // "The governor" who spoke last is not "the colonel".
  private boolean otherOffice(Sentence sentence, int noun) {
    String name = lastPerson.name();
    boolean office = name.regionMatches(true, 0, "the ", 0, 4);
    return office
        && Sentence.hashOf(name.substring(name.lastIndexOf(' ') + 1)) != sentence.hash(noun);
  }

  // "The ministry" is the "Ministry of Health", whatever its first letter.
  private static String stem(Sentence sentence, int noun) {
    return sentence.slice(noun, noun).substring(1);
  }
}
