package org.depositary.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.depositary.search.SearchFilter;
import org.depositary.search.lucene.Typed.Sought;

/**
 * Turns what was typed into a query.
 *
 * <p>All that was typed has to be found, each in any of the fields; words that every English text
 * has count only where there is nothing else. A word that no text has is looked for in other
 * spellings.
 */
final class Queries {

  // Of several fields that have a word the best counts, and the others a little.
  private static final float OTHERS = 0.1f;

  /** A word has so many letters at least before another spelling of it is tried. */
  private static final int SHORTEST_SPELLED = 4;

  /** From so many letters on, two of them may differ. */
  private static final int TWO_DIFFER_FROM = 7;

  private static final int MOST_SPELLINGS = 50;

  private final IndexReader reader;
  private final Map<String, Float> weights;
  private final Map<Sought.Plain, Sought> known = new HashMap<>();

  /**
   * @param weights the fields that are searched, with how much a match in each counts
   */
  Queries(IndexReader reader, Map<String, Float> weights) {
    this.reader = reader;
    this.weights = weights;
  }

  /** Finds what has all that was typed. */
  Query all(Typed typed, List<SearchFilter> filters) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Sought> required = required(typed);
    if (required.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    for (Sought sought : required) {
      all.add(anywhere(sought, false), BooleanClause.Occur.MUST);
    }
    filters.forEach(filter -> all.add(query(filter), BooleanClause.Occur.FILTER));
    return all.build();
  }

  /** Finds the places of what was typed, in what {@link #all} has found. */
  Query places(Typed typed) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Sought sought : required(typed)) {
      any.add(anywhere(sought, true), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private static List<Sought> required(Typed typed) {
    List<Sought> telling = typed.sought().stream().filter(sought -> !isEverywhere(sought)).toList();
    return telling.isEmpty() ? typed.sought() : telling;
  }

  private static boolean isEverywhere(Sought sought) {
    return sought instanceof Sought.Plain plain
        && EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(plain.word());
  }

  private Query anywhere(Sought sought, boolean places) throws IOException {
    Sought some = sought instanceof Sought.Plain plain ? asKnown(plain) : sought;
    List<Query> fields = new ArrayList<>();
    for (Map.Entry<String, Float> weight : weights.entrySet()) {
      Query query = query(weight.getKey(), some, places);
      fields.add(weight.getValue() == 1 ? query : new BoostQuery(query, weight.getValue()));
    }
    return fields.size() == 1 ? fields.get(0) : new DisjunctionMaxQuery(fields, OTHERS);
  }

  // Asked for the query and for the places.
  private Sought asKnown(Sought.Plain plain) throws IOException {
    Sought before = known.get(plain);
    if (before != null) {
      return before;
    }
    Sought now = isKnown(plain) ? plain : new Sought.Spelled(plain.word());
    known.put(plain, now);
    return now;
  }

  // Long texts count least and have most words: they are asked first.
  private boolean isKnown(Sought.Plain plain) throws IOException {
    List<String> fields = new ArrayList<>(weights.keySet());
    fields.sort(Comparator.comparing(weights::get));
    for (String field : fields) {
      for (String form : forms(plain)) {
        if (reader.docFreq(new Term(field, form)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Query query(String field, Sought sought, boolean places) throws IOException {
    if (sought instanceof Sought.Plain plain) {
      return word(field, plain);
    }
    if (sought instanceof Sought.Phrase phrase) {
      return new PhraseQuery(field, phrase.words().toArray(String[]::new));
    }
    if (sought instanceof Sought.Spelled spelled) {
      return spelled(new Term(field, spelled.word()));
    }
    Term beginning = new Term(field, ((Sought.Beginning) sought).letters());
    return places
        ? new TermInSetQuery(field, CommonTerms.beginningWith(reader, beginning))
        : new PrefixQuery(beginning);
  }

  private static Query word(String field, Sought.Plain plain) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    forms(plain).forEach(form -> any.addTerm(new Term(field, form)));
    return any.build();
  }

  // As typed; another word with this stem; the stem where it is a word.
  private static Set<String> forms(Sought.Plain plain) {
    return new LinkedHashSet<>(List.of(plain.word(), StemMarks.MARK + plain.stem(), plain.stem()));
  }

  // The first letter is what people get right; digits are no spelling.
  private static Query spelled(Term word) {
    String letters = word.text();
    if (letters.length() < SHORTEST_SPELLED
        || letters.chars().anyMatch(Character::isDigit)
        || !letters.chars().allMatch(unit -> unit < 0x3000)) {
      return new TermQuery(word);
    }
    int edits = letters.length() < TWO_DIFFER_FROM ? 1 : 2;
    return new FuzzyQuery(word, edits, 1, MOST_SPELLINGS, true);
  }

  /** What a filter asks for. */
  static Query query(SearchFilter filter) {
    if (filter instanceof SearchFilter.Between between) {
      return LongField.newRangeQuery(between.field(), between.least(), between.most());
    }
    SearchFilter.AnyOf any = (SearchFilter.AnyOf) filter;
    Set<BytesRef> values = Set.copyOf(any.values().stream().map(BytesRef::new).toList());
    return new TermInSetQuery(any.field(), values);
  }
}
