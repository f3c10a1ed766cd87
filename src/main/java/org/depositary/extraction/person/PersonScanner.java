package org.depositary.extraction.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Names;
import org.depositary.extraction.name.Rule;
import org.depositary.extraction.place.States;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds people where a pattern says so: after a title or role, before one, by a given name, and
 * where they speak. An office is never a person.
 */
public final class PersonScanner {

  private static final WordTable GIVEN = list("given-names.txt");
  private static final WordTable SURNAMES = list("surnames.txt");
  private static final WordTable NOUNS_TOO =
      WordTable.of(
          "justice general prosecutor director representative leader secretary major chairman"
              + " commissioner deputy commander captain marshal");
  private static final WordTable ADMINISTRATION = WordTable.of("administration administrations");
  private static final WordTable BEFORE_A_SURNAME = WordTable.of("the and then former current");
  private static final WordTable REPORTS = WordTable.of("reports reported");

  private final Words words;
  private final PersonNameReader names;
  private final RoleReader roles;
  private final Deeds deeds;

  public PersonScanner(Words words, Marks marks) {
    this.words = words;
    this.names = new PersonNameReader(words, marks);
    this.roles = new RoleReader(words);
    this.deeds = new Deeds(words);
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < words.count()) {
      int end = words.capital(at) ? read(at, found) : -1;
      at = Math.max(at, end) + 1;
    }
    return found;
  }

  // The last word of the person that starts here, -1 where none does.
  private int read(int first, List<Candidate> found) {
    int last = names.end(first);
    if (last < 0) {
      return -1;
    }
    boolean full = names.parts(first, last) > 1;
    boolean titled = titled(first, last, full);
    Rule rule;
    if (titled || full && (office(last) || roles.hasOffice(first, last))) {
      rule = Rule.PERSON_WITH_TITLE;
    } else if (full && GIVEN.has(words, first) && words.shape(first) == Shape.TITLE) {
      rule = Rule.PERSON_BY_GIVEN_NAME;
    } else if (SURNAMES.has(words, last)) {
      rule = Rule.PERSON_BY_SURNAME;
    } else if (full && speaks(last) || !full && governs(last)) {
      rule = Rule.SPEAKER;
    } else if (full ? deeds.person(first, last) : deeds.alias(first)) {
      rule = Rule.PERSON_BY_DEED;
    } else if (full && listed(first, last, found)) {
      rule = Rule.PERSON_BY_DEED;
    } else {
      return credit(first, last, found);
    }
    if (CommonWords.HEADS.get(words, last + 1) != 0
        && words.capital(last + 1)
        && words.gap(last + 1) == Gap.SPACE) {
      return -1;
    }
    List<String> offices = roles.roles(first, last);
    found.add(new Candidate(first, last, MentionType.PERSON, null, null, offices, rule));
    return last;
  }

  private boolean titled(int first, int last, boolean full) {
    int title = first - 1;
    Gap gap = words.gap(first);
    if (title < 0 || gap != Gap.SPACE && gap != Gap.STOP && gap != Gap.DOT) {
      return false;
    }
    if (words.capital(title)) {
      boolean honorific = PersonWords.HONORIFICS.has(words, title);
      boolean office = gap == Gap.SPACE || abbreviated(title);
      return honorific
          || office && CommonWords.TITLES.has(words, title) && single(title, last, full)
          || full && PersonWords.PLURALS.has(words, title) && and(last + 1);
    }
    return full && gap == Gap.SPACE && PersonWords.ROLES.has(words, title);
  }

  // "Presidents X Y and Z W"
  private boolean and(int word) {
    boolean and = word + 1 < words.count() && words.hash(word) == CommonWords.AND;
    return and && words.capital(word + 1);
  }

  private boolean abbreviated(int title) {
    return words.length(title) <= 4;
  }

  // "General Treasury", "Director Planning Assistant": some titles are nouns too, and need more.
  private boolean single(int title, int last, boolean full) {
    if (!NOUNS_TOO.has(words, title)) {
      return true;
    }
    boolean part =
        words.gap(title) == Gap.SPACE && PersonWords.PARTS_OF_ROLES.has(words, title - 1);
    boolean given = full && GIVEN.has(words, title + 1);
    return part || given || SURNAMES.has(words, last) || speaks(last);
  }

  // "X Y, spokesman of Z"
  private boolean office(int last) {
    if (words.gap(last + 1) != Gap.COMMA) {
      return false;
    }
    for (int i = last + 1; i < Math.min(words.count(), last + 5); i++) {
      if (PersonWords.ROLES.has(words, i)) {
        return true;
      }
      if (i > last + 1 && words.gap(i) != Gap.SPACE && words.gap(i) != Gap.HYPHEN) {
        return false;
      }
    }
    return false;
  }

  private boolean speaks(int last) {
    return words.gap(last + 1) == Gap.SPACE && PersonWords.SPEECH.has(words, last + 1);
  }

  // "Jane Doe, X Y and Z W": one of a list that a person opens; a list ends or goes on with a name.
  private boolean listed(int first, int last, List<Candidate> found) {
    if (found.isEmpty() || found.get(found.size() - 1).type() != MentionType.PERSON) {
      return false;
    }
    int before = found.get(found.size() - 1).last();
    boolean and = words.hash(first - 1) == CommonWords.AND && before == first - 2;
    boolean joined = and && words.gap(first) == Gap.SPACE && words.gap(first - 1) != Gap.STOP;
    boolean comma = before == first - 1 && words.gap(first) == Gap.COMMA;
    return joined || comma && goesOn(last);
  }

  private boolean goesOn(int last) {
    boolean and = words.hash(last + 1) == CommonWords.AND && words.gap(last + 1) != Gap.STOP;
    int next = and ? last + 2 : last + 1;
    boolean parted = and || words.gap(next) == Gap.COMMA;
    int end = parted && next < words.count() && words.capital(next) ? names.end(next) : -1;
    return end > 0 && names.parts(next, end) > 1;
  }

  // "the Truman administration", "the Truman and Eisenhower administrations"
  private boolean governs(int last) {
    boolean two =
        last + 1 < words.count()
            && words.hash(last + 1) == CommonWords.AND
            && words.capital(last + 2);
    int noun = two ? last + 3 : last + 1;
    return words.gap(noun) == Gap.SPACE
        && ADMINISTRATION.has(words, noun)
        && BEFORE_A_SURNAME.has(words, last - 1)
        && States.load().byAdjective(words.text().slice(words.span(last, last))).isEmpty();
  }

  // ", Trend reports." names the agency at the end of a report.
  private int credit(int first, int last, List<Candidate> found) {
    boolean reports =
        words.gap(first) == Gap.COMMA
            && words.gap(last + 1) == Gap.SPACE
            && REPORTS.has(words, last + 1)
            && words.gap(last + 2) != Gap.SPACE;
    if (!reports) {
      return -1;
    }
    found.add(Candidate.of(first, last, MentionType.ORGANIZATION, Rule.SPEAKER));
    return last;
  }

  private static WordTable list(String file) {
    Map<String, Integer> names = new HashMap<>();
    for (String line : Names.lines(file)) {
      for (String name : line.split(" ")) {
        names.put(name, 1);
      }
    }
    return WordTable.of(names);
  }
}
