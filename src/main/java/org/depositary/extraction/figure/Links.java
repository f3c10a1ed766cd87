package org.depositary.extraction.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.depositary.extraction.Unit;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/** How the quantities of a sentence hang together: as members of a list, as parts of a whole. */
final class Links {

  /** No whole. */
  static final int NONE = -1;

  private static final int NEAR_SHOT = 4;
  private static final int WIDEST_OWNER = 4;

  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final int[] wholes;

  Links(Sentence sentence, List<Quantity> quantities) {
    this.sentence = sentence;
    this.quantities = quantities;
    this.wholes = new int[quantities.size()];
    Arrays.fill(wholes, NONE);
    for (int i = 1; i < quantities.size(); i++) {
      int whole = whole(i);
      if (whole != NONE && fitsInto(quantities.get(i), quantities.get(whole))) {
        wholes[i] = whole;
      }
    }
    for (int i = quantities.size() - 2; i >= 0; i--) {
      if (wholes[i] == NONE && outOf(i)) {
        wholes[i] = i + 1;
      }
    }
  }

  // "Ten of the 40 detainees", "9 of the town's 16 clinics": the whole stands behind its part, and
  // is no part itself but of one further behind.
  private boolean outOf(int part) {
    Quantity counted = quantities.get(part);
    Quantity whole = quantities.get(part + 1);
    int of = counted.numeral().last();
    return sentence.is(of, "of")
        && counted.end() == of
        && !counted.share()
        && (whole.first() - of <= 2 || owned(of, whole))
        && (wholes[part + 1] == NONE || wholes[part + 1] > part)
        && fitsInto(counted, whole);
  }

  // "9 of the town's 16 clinics"
  private boolean owned(int of, Quantity whole) {
    return whole.first() - of <= WIDEST_OWNER && sentence.is(whole.first() - 1, "s");
  }

  /** The quantity that another is a part of, or {@link #NONE}; it may stand behind its part. */
  int wholeOf(int part) {
    return wholes[part];
  }

  /** True for "63 of them" and "of these, 63" where the sentence itself has no whole for it. */
  boolean pointsBack(int i) {
    if (wholes[i] != NONE) {
      return false;
    }
    Quantity quantity = quantities.get(i);
    boolean opens =
        Lexicon.WHOM.startsAt(sentence, 0) && Lexicon.WHOM.endOf(sentence, 0) == quantity.first();
    return opens || followedByWhom(quantity) || shareOfThem(quantity);
  }

  // "A third were minors": of those whom the sentence before counts.
  private boolean shareOfThem(Quantity quantity) {
    int verb = quantity.numeral().last();
    return quantity.first() == 0
        && quantity.share()
        && quantity.noun() != null
        && (sentence.is(verb, "were") || sentence.is(verb, "are"));
  }

  private boolean followedByWhom(Quantity part) {
    return clauseOf(part) != NONE;
  }

  /** The first word that "51 of whom" says of the 51, or {@link #NONE}. */
  int clauseOf(Quantity part) {
    for (int at : new int[] {part.numeral().last(), part.end()}) {
      if (Lexicon.WHOM.startsAt(sentence, at)) {
        return Lexicon.WHOM.endOf(sentence, at);
      }
    }
    return NONE;
  }

  /** True where nothing but commas, "and" and the like parts two quantities. */
  boolean linked(int one, int other) {
    int from = quantities.get(one).end();
    int to = quantities.get(other).first();
    if (sentence.marked(from, to, Gap.CLAUSE | Gap.COLON | Gap.QUOTE)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!joins(i)) {
        return false;
      }
    }
    return true;
  }

  private int whole(int part) {
    int before = part - 1;
    if (base(before)
        && sentence.marked(quantities.get(before).end(), quantities.get(part).first(), Gap.COMMA)) {
      return before;
    }
    if (marked(quantities.get(before), quantities.get(part))) {
      return wholes[before] == NONE ? before : wholes[before];
    }
    if (wholes[before] != NONE && linked(before, part)) {
      return wholes[before];
    }
    return shotAt(quantities.get(before), quantities.get(part)) ? before : NONE;
  }

  /**
   * True where a quantity only says what another is counted from: "of the 4,000 prisoners, ...",
   * "half of the 12,000 inhabitants".
   */
  boolean base(int i) {
    Quantity quantity = quantities.get(i);
    int of = quantity.first() - 1;
    while (of > 0
        && (sentence.is(of, "the") || sentence.is(of, "these") || sentence.is(of, "its"))) {
      of--;
    }
    boolean ownClause = sentence.is(quantity.end(), "who") || sentence.is(quantity.end(), "that");
    if (!sentence.is(of, "of") || ownClause) {
      return false;
    }
    boolean opensClause = of == 0 || (sentence.gap(of) & Gap.PHRASE) != 0;
    return i > 0 && quantities.get(i - 1).numeral().last() == of
        || opensClause && sentence.marked(quantity.end(), quantity.end(), Gap.COMMA);
  }

  /** True for "40 houses" and "3 villages" of "40 houses in 3 villages". */
  boolean placedIn(int what, int where) {
    Quantity place = quantities.get(where);
    int in = quantities.get(what).end();
    boolean site =
        place.unit() == Unit.SITE || place.unit() == Unit.REGION || place.unit() == Unit.STATE;
    return site && sentence.is(in, "in") && sentence.joined(in) && place.first() == in + 1;
  }

  /** True for "half" and "the 12,000" of "half of the 12,000". */
  boolean countedFrom(int part, int base) {
    return quantities.get(base).first() - quantities.get(part).numeral().last() <= 2
        && sentence.is(quantities.get(part).numeral().last(), "of")
        && base(base);
  }

  /** "shot 20 protesters, killing six", "fired at 20 men, wounding six". */
  private boolean shotAt(Quantity whole, Quantity part) {
    int verb = part.first() - 1;
    boolean died = sentence.is(verb, "killing") || sentence.is(verb, "wounding");
    boolean follows = verb == whole.end() && (sentence.gap(verb) & Gap.COMMA) != 0;
    for (int i = whole.first() - 1; died && follows && i >= whole.first() - NEAR_SHOT; i--) {
      if (sentence.is(i, "shot") || sentence.is(i, "stabbed") || sentence.is(i, "beat")) {
        return true;
      }
    }
    return false;
  }

  /** "including 63 children", "of them 106 women", "51 of whom". */
  private boolean marked(Quantity whole, Quantity part) {
    for (int i = whole.end(); i < part.first(); i++) {
      if (Lexicon.SUBSETS.startsAt(sentence, i)
          && lightUpTo(Lexicon.SUBSETS.endOf(sentence, i), part.first())) {
        return true;
      }
    }
    return followedByWhom(part) || followedByAmong(part);
  }

  // "Eighty people died, 31 children among them"
  private boolean followedByAmong(Quantity part) {
    return sentence.is(part.end(), "among")
        && sentence.joined(part.end())
        && Lexicon.SUBSETS.startsAt(sentence, part.end());
  }

  private boolean lightUpTo(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Lexicon.LIGHT.startsAt(sentence, i)) {
        return false;
      }
    }
    return from <= to;
  }

  private boolean joins(int word) {
    return sentence.is(word, "and")
        || sentence.is(word, "or")
        || sentence.is(word, "mostly")
        || sentence.is(word, "mainly")
        || sentence.is(word, "whom")
        || sentence.is(word, "them")
        || Lexicon.SUBSETS.startsAt(sentence, word);
  }

  private static boolean fitsInto(Quantity part, Quantity whole) {
    if (part.share() && part.noun() != null && whole.countsPeople()) {
      return true;
    }
    boolean sameUnit = part.countsPeople() && whole.countsPeople() || part.unit() == whole.unit();
    BigDecimal value = part.numeral().value();
    BigDecimal most = whole.numeral().value();
    return sameUnit && (value == null || most == null || value.compareTo(most) <= 0);
  }
}
