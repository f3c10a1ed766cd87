package org.depositary.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depositary.extraction.DateBasis;
import org.depositary.extraction.DateValue;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.event.Place.Role;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the places and dates of sentences, from the first sentence to the last. */
final class SceneReader {

  // "in the besieged enclave of Srebrenica"
  private static final int FARTHEST_PREPOSITION = 4;

  private static final Set<Long> AT =
      hashes("in at near around outside inside within across throughout into on over");
  private static final Set<Long> OF = hashes("of");
  private static final Set<Long> AWAY = hashes("from to toward towards via until");
  // Where somebody speaks: "told reporters in Geneva".
  private static final Set<Long> AUDIENCE =
      hashes("reporters journalists diplomats correspondents briefing conference interview spoke");
  private static final Set<Long> BETWEEN =
      hashes("the town village city region district enclave camp province municipality area");

  private final List<Mention> mentions;
  private int next;
  private int eventEnd;

  SceneReader(List<Mention> mentions) {
    this.mentions = mentions;
  }

  Scene read(Sentence sentence) {
    List<Place> places = new ArrayList<>();
    List<When> dates = new ArrayList<>();
    Place known = null;
    boolean anniversary = false;
    for (; next < mentions.size(); next++) {
      Mention mention = mentions.get(next);
      if (mention.span().start() >= sentence.end()) {
        break;
      }
      switch (mention.type()) {
        case EVENT -> {
          eventEnd = mention.span().end();
          known = mention.authority() == null ? known : new Place(mention, Role.NAMED);
        }
        case PLACE, STATE -> places.add(new Place(mention, role(sentence, mention)));
        case DATE -> {
          anniversary |= anniversary(mention);
          addDate(mention, dates);
        }
        default -> {}
      }
    }
    return new Scene(places, anniversary ? List.of() : dates, known);
  }

  private static void addDate(Mention mention, List<When> dates) {
    DateValue date = mention.date();
    if (date != null && When.fits(mention)) {
      if (date.basis() == DateBasis.RELATIVE && !fromText(mention)) {
        // "Lagos, 7 May 2009 - Soldiers shot ten men yesterday": the first is the document's.
        dates.removeIf(when -> date.anchor() != null && when.start() == date.anchor().start());
      }
      dates.add(When.of(mention, date));
    }
  }

  /** "The next day", "two weeks later": what it is counted from happened as well. */
  private static boolean fromText(Mention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT);
    return name.startsWith("the ") || name.endsWith("later") || name.endsWith("earlier");
  }

  // What is said of an anniversary is dated by the ceremony.
  private static boolean anniversary(Mention mention) {
    return mention.date() != null
        && mention.date().basis() == DateBasis.RELATIVE
        && mention.name().toLowerCase(Locale.ROOT).contains("anniversary");
  }

  private Role role(Sentence sentence, Mention mention) {
    if (mention.span().start() < eventEnd) {
      return mention.type() == MentionType.STATE ? Role.AT : Role.NAMED;
    }
    int word = sentence.wordFrom(mention.span().start()) - 1;
    for (int i = 0; i < FARTHEST_PREPOSITION && word >= 0; i++, word--) {
      Role role = preposition(sentence.hash(word), mention.type());
      if (role != null) {
        return word > 0 && AUDIENCE.contains(sentence.hash(word - 1)) ? Role.AWAY : role;
      }
      if (!BETWEEN.contains(sentence.hash(word)) && !sentence.is(word, "of")) {
        return i == 0 && adjective(sentence, word - 1, mention.type()) ? Role.AT : Role.PLAIN;
      }
    }
    return Role.PLAIN;
  }

  // "in besieged Sarajevo"
  private static boolean adjective(Sentence sentence, int before, MentionType type) {
    return before >= 0 && preposition(sentence.hash(before), type) == Role.AT;
  }

  private static @Nullable Role preposition(long hash, MentionType type) {
    if (AT.contains(hash)) {
      return Role.AT;
    }
    if (OF.contains(hash) && type == MentionType.PLACE) {
      return Role.AT;
    }
    return AWAY.contains(hash) ? Role.AWAY : null;
  }

  private static Set<Long> hashes(String words) {
    Set<Long> hashes = new HashSet<>();
    for (String word : words.split(" ")) {
      hashes.add(Sentence.hashOf(word));
    }
    return Set.copyOf(hashes);
  }
}
