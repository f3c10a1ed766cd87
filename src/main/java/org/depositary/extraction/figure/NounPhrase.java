package org.depositary.extraction.figure;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.numeral.NumeralScanner;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts: the last listed noun of the phrase after it.
 *
 * <p>"1,275 innocent residents", "10,000 of the captives", "200 wounded soldiers". A people's name
 * stands in where no noun is listed, and after that any plural does.
 */
final class NounPhrase {

  private static final int WIDEST = 7;
  private static final int MOST_COORDINATED = 4;

  private final Sentence sentence;
  private final int from;
  private final NumeralScanner numerals;
  private int at;
  private int end;
  private @Nullable CountedNoun noun;
  private boolean never;

  private NounPhrase(Sentence sentence, int from, NumeralScanner numerals) {
    this.numerals = numerals;
    this.sentence = sentence;
    this.from = from;
    this.at = from;
    this.end = from;
  }

  /** Reads the phrase that starts at a word. */
  static NounPhrase read(Sentence sentence, int from, NumeralScanner numerals) {
    NounPhrase phrase = new NounPhrase(sentence, from, numerals);
    phrase.read();
    return phrase;
  }

  /** The word after the phrase; the word it started at where there is none. */
  int end() {
    return end;
  }

  @Nullable CountedNoun noun() {
    return noun;
  }

  /** True where the number measures time or distance, or is part of a date. */
  boolean never() {
    return never;
  }

  private void read() {
    if (!skipOf()) {
      return;
    }
    int people = -1;
    int unlisted = -1;
    while (at < sentence.count() && at < from + WIDEST && inPhrase() && !never) {
      if (Exclusions.after(sentence, at) && noun == null) {
        never = true;
      } else if (!listed()) {
        if (noun != null || unlisted > 0 || stops()) {
          break;
        }
        people = people(at) ? at + 1 : people;
        unlisted = unlisted < 0 && plural(at) ? at + 1 : unlisted;
        at++;
      }
    }
    if (noun == null && !never) {
      settle(people, unlisted);
    } else if (noun != null) {
      coordinate();
    }
  }

  /** "25,000 women, children and old people": counted together, and so no group of their own. */
  private void coordinate() {
    for (int i = 0; i < MOST_COORDINATED; i++) {
      boolean and = sentence.is(end, "and") || sentence.is(end, "or");
      boolean comma = end < sentence.count() && sentence.gap(end) == Gap.COMMA;
      int next = and ? end + 1 : end;
      Optional<CountedNoun> other = Lexicon.NOUNS.at(sentence, next);
      if (!and && !comma || other.isEmpty() || noun == null || !alike(noun, other.get())) {
        return;
      }
      noun = noun.ofNobody();
      end = Lexicon.NOUNS.endOf(sentence, next);
    }
  }

  private boolean possessive(int word) {
    return sentence.gap(word) == Gap.APOSTROPHE && sentence.is(word, "s");
  }

  private static boolean alike(CountedNoun one, CountedNoun other) {
    return one.unit() == other.unit() && other.category() == FigureCategory.OTHER;
  }

  private boolean inPhrase() {
    return sentence.joined(at) && !possessive(at);
  }

  private void settle(int people, int unlisted) {
    if (people > 0) {
      noun = CountedNoun.PEOPLE;
      end = people;
    } else if (unlisted > 0) {
      noun = agents(unlisted - 1) ? CountedNoun.PEOPLE : CountedNoun.UNLISTED;
      end = unlisted;
    }
  }

  /** Steps over "of the"; false for "of whom", which names nothing. */
  private boolean skipOf() {
    if (!sentence.is(at, "of")) {
      saidOf(at);
      return noun == null;
    }
    if (Lexicon.WHOM.startsAt(sentence, at)) {
      saidOf(Lexicon.WHOM.endOf(sentence, at));
      return false;
    }
    at++;
    while (at < from + 3 && determiner(at)) {
      at++;
    }
    return true;
  }

  /** "51 of whom were children", "51 were children", "half of them women". */
  private void saidOf(int verb) {
    boolean said = sentence.is(verb, "are") || sentence.is(verb, "were");
    boolean beside = verb > from && verb < sentence.count() && sentence.gap(verb) == 0;
    if (said || beside) {
      noun = Lexicon.NOUNS.at(sentence, said ? verb + 1 : verb).orElse(null);
    }
  }

  private boolean determiner(int word) {
    return sentence.is(word, "the")
        || sentence.is(word, "its")
        || sentence.is(word, "their")
        || sentence.is(word, "these")
        || sentence.is(word, "our");
  }

  private boolean listed() {
    Optional<CountedNoun> next = Lexicon.NOUNS.at(sentence, at);
    if (next.isEmpty()) {
      return false;
    }
    CountedNoun before = noun;
    CountedNoun known = Treaties.parties(sentence, at) ? CountedNoun.PARTIES : next.get();
    noun = before == null ? known : known.after(before);
    end = Lexicon.NOUNS.endOf(sentence, at);
    at = end;
    if (compound()) {
      noun = CountedNoun.UNLISTED;
      end = ++at;
    }
    return true;
  }

  /** "three police stations", "two insurgent attacks": the plural behind a singular counts. */
  private boolean compound() {
    return at < sentence.count()
        && inPhrase()
        && plural(at)
        && !sentence.capital(at)
        && !sentence.endsWith(at - 1, "s")
        && !sentence.is(at - 1, "people")
        && !sentence.is(at - 1, "children")
        && !sentence.is(at - 1, "women")
        && !sentence.is(at - 1, "men")
        && !Lexicon.NOUNS.startsAt(sentence, at)
        && !Lexicon.STOPS.startsAt(sentence, at)
        && !Lexicon.CUES.startsAt(sentence, at);
  }

  // A past form may stand before the noun ("200 displaced families"); any other verb ends it.
  private boolean stops() {
    if (numerals.startsAt(sentence, at) || Lexicon.STOPS.startsAt(sentence, at)) {
      return true;
    }
    Optional<List<Cue>> cues = Lexicon.CUES.at(sentence, at);
    return cues.isPresent() && cues.get().stream().noneMatch(cue -> cue.place() == Cue.Place.BOTH);
  }

  private boolean people(int word) {
    boolean name =
        sentence.capital(word)
            && sentence.length(word) > 4
            && Character.isLowerCase(sentence.units().charAt(sentence.start(word) + 1));
    return name
        && (sentence.endsWith(word, "ans")
            || sentence.endsWith(word, "ese")
            || sentence.endsWith(word, "is"));
  }

  /** "commuters", "tribesmen", "evacuees": people by the form of the word. */
  private boolean agents(int word) {
    return sentence.endsWith(word, "ers")
        || sentence.endsWith(word, "ors")
        || sentence.endsWith(word, "ists")
        || sentence.endsWith(word, "ees")
        || sentence.endsWith(word, "ians")
        || sentence.endsWith(word, "men");
  }

  private boolean plural(int word) {
    return sentence.length(word) > 3
        && (sentence.units().charAt(sentence.end(word) - 1) == 's'
            || sentence.endsWith(word, "smen")
            || sentence.endsWith(word, "nmen"))
        && !sentence.endsWith(word, "ss")
        && !sentence.endsWith(word, "ous");
  }
}
