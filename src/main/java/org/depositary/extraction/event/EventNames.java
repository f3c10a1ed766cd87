package org.depositary.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depositary.extraction.DateValue;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.CutText;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names events by place and year, or by their date: what a source calls them is no name of ours.
 *
 * <p>"Massacre", "liberation" and "capture" are words of one side; "Sarajevo, 1992" is nobody's. An
 * event whose noun takes no side ("siege", "war") keeps the words of the text, as does what an
 * authority list knows.
 */
public final class EventNames {

  // "Srebrenica massacre of 11 July 1995": the date right behind is that of the event.
  private static final int WIDEST_GAP = 12;
  private static final int YEAR = "2000".length();

  private static final Set<String> NEUTRAL =
      Set.of(
          "war",
          "wars",
          "conflict",
          "siege",
          "battle",
          "bombing",
          "shelling",
          "trials",
          "crisis",
          "revolution",
          "uprising",
          "famine",
          "partition");
  private static final List<String> LOADED = List.of("terror", "genocid", "aggress", "punitive");

  private final String units;
  private final List<Mention> mentions;
  private final YearsOfHarm years;

  private EventNames(CutText text, List<Mention> mentions) {
    this.units = text.units();
    this.mentions = mentions;
    this.years = new YearsOfHarm(text.sentences(), mentions);
  }

  /** The mentions of a text, in text order, with neutral names for events. */
  public static List<Mention> settle(CutText text, List<Mention> mentions) {
    boolean any = false;
    for (Mention mention : mentions) {
      any |= mention.type() == MentionType.EVENT && mention.authority() == null;
    }
    return any ? new EventNames(text, mentions).settled() : mentions;
  }

  private List<Mention> settled() {
    List<Mention> settled = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean event = mention.type() == MentionType.EVENT && mention.authority() == null;
      settled.add(event ? named(mention, name(i)) : mention);
    }
    return settled;
  }

  private static Mention named(Mention event, String name) {
    return new Mention(
        event.span(),
        event.type(),
        name,
        event.roles(),
        null,
        null,
        event.confidence(),
        event.rule());
  }

  private String name(int index) {
    Mention event = mentions.get(index);
    Place place = place(index);
    String beside = yearBeside(index);
    if (place != null) {
      return isNeutral(event.name()) ? event.name() : at(place, beside);
    }
    DateValue date = dateBehind(index, "");
    return date == null ? event.name() : withoutJudgement(event.name()) + ", " + date.edtf();
  }

  private String at(Place place, @Nullable String beside) {
    String year = beside == null ? years.at(place) : beside;
    String name = place.mention().name();
    return year == null ? name : name + ", " + year;
  }

  /** The place inside the words of an event. */
  private @Nullable Place place(int index) {
    Span event = mentions.get(index).span();
    for (int i = index + 1; i < mentions.size(); i++) {
      Mention inner = mentions.get(i);
      if (inner.span().start() >= event.end()) {
        break;
      }
      if (inner.type() == MentionType.PLACE || inner.type() == MentionType.STATE) {
        return new Place(inner, Place.Role.NAMED);
      }
    }
    return null;
  }

  // "the Srebrenica massacre of July 1995", "the 1995 Srebrenica massacre"
  private @Nullable String yearBeside(int index) {
    DateValue behind = dateBehind(index, "of ");
    behind = behind == null ? dateBehind(index, "(") : behind;
    Mention before = index == 0 ? null : mentions.get(index - 1);
    int start = mentions.get(index).span().start();
    if (behind == null && before != null && start - before.span().end() == 1) {
      behind = before.date();
    }
    return behind == null ? null : year(behind.edtf());
  }

  /** The date behind an event and a blank, where the words before it start like these. */
  private @Nullable DateValue dateBehind(int index, String lead) {
    int end = mentions.get(index).span().end();
    for (int i = index + 1; i < mentions.size(); i++) {
      Mention next = mentions.get(i);
      if (next.span().start() > end + WIDEST_GAP) {
        break;
      }
      DateValue date = next.date();
      if (date != null && next.span().start() >= end) {
        return When.fits(next) && units.startsWith(lead, end + 1) ? date : null;
      }
    }
    return null;
  }

  /** The year of a date; null where it is an interval of more years. */
  static @Nullable String year(String edtf) {
    int slash = edtf.indexOf('/');
    boolean one =
        edtf.length() >= YEAR && (slash < 0 || edtf.startsWith(edtf.substring(0, YEAR), slash + 1));
    return one && edtf.substring(0, YEAR).chars().allMatch(Character::isDigit)
        ? edtf.substring(0, YEAR)
        : null;
  }

  private static boolean isNeutral(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (NEUTRAL.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "measures" of "anti-terrorist measures". */
  private static String withoutJudgement(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return LOADED.stream().anyMatch(folded::contains)
        ? name.substring(name.lastIndexOf(' ') + 1)
        : name;
  }
}
