package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.extraction.person.RoleReader;
import org.depositary.text.Span;
import org.depositary.text.WordTable;
import org.depositary.text.Words;

/**
 * Joins what a model sees with what lists and patterns found.
 *
 * <p>Lists and patterns decide first. Where a pattern no more than guessed, a model that is surer
 * decides. One surface has one type in a text, and what the model is sure of once holds wherever it
 * sees the same surface.
 */
final class TaggedNames {

  // Tuned on labelled texts: below it the model adds as much that is wrong as that is right.
  private static final double SURE = 0.5;
  // A person by one word, without title or full name anywhere, takes more.
  private static final double SURE_OF_ONE_WORD = 0.75;
  private static final double SURER_THAN_A_GUESS = 0.6;
  // What is sure elsewhere in the text needs no more here.
  private static final double SEEN_AGAIN = 0.25;

  // What legal prose writes with a capital letter and names nobody by; bodies in full are for
  // rules.
  private static final WordTable NOUNS =
      WordTable.of(
          "state states party parties member members contracting high each court courts tribunal"
              + " chamber registry commission committee council government governments authority"
              + " authorities legislative executive judicial power powers branch convention"
              + " conventions protocol treaty covenant charter statute constitution law laws act"
              + " code article articles section chapter annex part rule rules declaration"
              + " resolution report summit conference goals agenda goal development millennium"
              + " judgment judgement decision applicant applicants respondent claimant appellant"
              + " defence prosecution prosecutor defendant accused judge judges president minister"
              + " secretary organization organisation organizations organisations institution"
              + " institutions mission delegation office agency department ministry board panel"
              + " group zone zones exclusive economic continental shelf contiguous west east north"
              + " south western eastern northern southern press release news statement cso csos ngo"
              + " ngos igo igos idp idps");

  private static final Set<Rule> GUESSES =
      EnumSet.of(
          Rule.PERSON_BY_GIVEN_NAME,
          Rule.PERSON_BY_SURNAME,
          Rule.PERSON_BY_DEED,
          Rule.PLACE,
          Rule.PLACE_BY_PREPOSITION,
          Rule.SPEAKER);

  private final Words words;
  private final Tagger tagger;
  private final List<Span> taken;
  private final RoleReader roles;

  /**
   * @param taken what no name may overlap, in any order
   */
  TaggedNames(Words words, Tagger tagger, List<Span> taken) {
    this.words = words;
    this.tagger = tagger;
    this.taken = taken;
    this.roles = new RoleReader(words);
  }

  /** The settled candidates with those that the model adds; overlaps remain to be settled. */
  List<Candidate> join(List<Candidate> settled) {
    List<Candidate> tagged = tagged(settled);
    if (tagged.isEmpty()) {
      return settled;
    }
    Marks yielding = new Marks(words, settled.stream().filter(TaggedNames::mayYield).toList());
    Map<Long, Surface> surfaces = surfaces(settled, tagged);
    Set<Candidate> beaten = new HashSet<>();
    List<Candidate> added = new ArrayList<>();
    for (Candidate candidate : tagged) {
      Surface surface = surfaces.getOrDefault(key(candidate), new Surface());
      if (candidate.confidence() >= surface.least()) {
        Candidate typed = typed(candidate, surface.type());
        if (wins(typed, yielding, beaten)) {
          added.add(typed);
        }
      }
    }
    settled.stream().filter(candidate -> !beaten.contains(candidate)).forEach(added::add);
    return added;
  }

  private static boolean guessed(Candidate candidate) {
    return GUESSES.contains(candidate.rule());
  }

  private static boolean mayYield(Candidate candidate) {
    return guessed(candidate) || candidate.rule() == Rule.BODY || listedPlace(candidate);
  }

  private static boolean listedPlace(Candidate candidate) {
    boolean place = candidate.type() == MentionType.PLACE || candidate.type() == MentionType.STATE;
    return candidate.rule() == Rule.LIST && place;
  }

  private List<Candidate> tagged(List<Candidate> settled) {
    List<Span> spans = new ArrayList<>(taken);
    for (Candidate candidate : settled) {
      if (!mayYield(candidate)) {
        spans.add(words.span(candidate.first(), candidate.last()));
      }
    }
    spans.sort(null);
    List<Candidate> tagged = new ArrayList<>();
    BitSet inside = inside(spans);
    for (Tagger.Tag tag : tagger.tag(words, spans, word -> !inside.get(word) && !noun(word))) {
      if (tag.confidence() >= SEEN_AGAIN) {
        candidate(tag).ifPresent(tagged::add);
      }
    }
    return tagged;
  }

  private BitSet inside(List<Span> spans) {
    BitSet inside = new BitSet(words.count());
    for (Span span : spans) {
      inside.set(words.from(span.start()), words.from(span.end()));
    }
    return inside;
  }

  // Titles are no part of a name, and an office alone names nobody.
  private Optional<Candidate> candidate(Tagger.Tag tag) {
    int first = words.from(tag.span().start());
    int last = words.from(tag.span().end()) - 1;
    boolean person = tag.type() == MentionType.PERSON;
    while (person && first <= last && roles.title(first)) {
      first++;
    }
    boolean money = first <= last && words.unitAt(words.end(last)) == '$';
    if (first > last || money || first == last && common(first) || nouns(first, last)) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            first, last, tag.type(), null, null, List.of(), Rule.TAGGER, tag.confidence()));
  }

  private boolean common(int word) {
    return CommonWords.GRAMMAR.has(words, word) || CommonWords.CALENDAR.has(words, word);
  }

  private boolean nouns(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (!noun(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean noun(int word) {
    return NOUNS.has(words, word) || CommonWords.GRAMMAR.has(words, word);
  }

  private Map<Long, Surface> surfaces(List<Candidate> settled, List<Candidate> tagged) {
    Map<Long, Surface> surfaces = new HashMap<>();
    for (Candidate candidate : tagged) {
      surfaces.computeIfAbsent(key(candidate), key -> new Surface()).add(candidate);
    }
    for (Candidate candidate : settled) {
      Surface surface = surfaces.get(key(candidate));
      if (surface != null && !guessed(candidate)) {
        surface.decide(candidate.type());
      }
    }
    return surfaces;
  }

  private long key(Candidate candidate) {
    long key = 0;
    for (int word = candidate.first(); word <= candidate.last(); word++) {
      key = key * 31 + words.hash(word);
    }
    return key;
  }

  private Candidate typed(Candidate candidate, MentionType type) {
    return new Candidate(
        candidate.first(),
        candidate.last(),
        type,
        null,
        null,
        type == MentionType.PERSON ? roles.roles(candidate.first(), candidate.last()) : List.of(),
        Rule.TAGGER,
        candidate.confidence());
  }

  private static boolean wins(Candidate tagged, Marks yielding, Set<Candidate> beaten) {
    List<Candidate> against = new ArrayList<>();
    for (int word = tagged.first(); word <= tagged.last(); word++) {
      yielding.at(word).ifPresent(against::add);
    }
    for (Candidate known : against) {
      if (tagged.confidence() < SURER_THAN_A_GUESS || !yields(known, tagged)) {
        return false;
      }
    }
    beaten.addAll(against);
    return true;
  }

  // A guess yields to whatever differs from it; of two that agree the rule stands, for it may know
  // more than a span and a type. What the text calls a town is one, whoever the name sounds like. A
  // listed place or a body by pattern yields to a longer name that
  // it is a part of.
  private static boolean yields(Candidate known, Candidate tagged) {
    if (guessed(known)) {
      boolean same = known.length() == tagged.length() && known.first() == tagged.first();
      return !same || (known.type() != tagged.type() && known.rule() != Rule.PLACE);
    }
    boolean whole = tagged.length() > known.length() && tagged.contains(known);
    return whole && (listedPlace(known) || tagged.type() == known.type());
  }

  /** What the model thinks of one surface in the whole text. */
  private static final class Surface {

    private final double[] confidences = new double[MentionType.values().length];
    private double best;
    private boolean oneWord;
    private MentionType decided = MentionType.DATE;

    void add(Candidate candidate) {
      oneWord = candidate.length() == 1;
      confidences[candidate.type().ordinal()] += candidate.confidence();
      best = Math.max(best, candidate.confidence());
    }

    /** How confident the model has to be of one sighting. */
    double least() {
      double sure = oneWord && type() == MentionType.PERSON ? SURE_OF_ONE_WORD : SURE;
      return best >= sure ? SEEN_AGAIN : sure;
    }

    void decide(MentionType type) {
      decided = decided == MentionType.DATE ? type : decided;
    }

    MentionType type() {
      if (decided != MentionType.DATE) {
        return decided;
      }
      MentionType type = MentionType.PERSON;
      for (MentionType other : MentionType.values()) {
        if (confidences[other.ordinal()] > confidences[type.ordinal()]) {
          type = other;
        }
      }
      return type;
    }
  }
}
