package org.depositary.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.depositary.http.ProblemException;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchFilter;
import org.depositary.search.Suggested;
import org.depositary.search.SuggestionRequest;
import org.depositary.search.lucene.WordAnalyzer.Word;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Suggests names while somebody types: every word typed begins a word of one name. */
final class Suggesting {

  private static final int MOST_WORDS = 10;

  /** So many records are read at most: somebody types, and has not typed enough yet. */
  private static final int MOST_READ = 1000;

  private static final int NEXT_READ = 200;

  private static final Sort BEST_KNOWN =
      new Sort(
          new SortField(Fields.KNOWN, SortField.Type.LONG, true),
          new SortField(SuggestionRequest.LABEL, SortField.Type.STRING),
          new SortField(Fields.ID, SortField.Type.STRING));
  private static final Set<String> SHOWN =
      Set.of(
          Fields.KIND,
          Fields.ID,
          SuggestionRequest.TYPE,
          SuggestionRequest.LABEL,
          SuggestionRequest.NAME);

  private final IndexSearcher searcher;

  Suggesting(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<Suggested> run(SuggestionRequest request) throws IOException {
    List<String> typed =
        WordAnalyzer.FOLDING.words(request.words()).stream().map(Word::folded).toList();
    if (typed.isEmpty()) {
      return List.of();
    }
    if (typed.size() > MOST_WORDS) {
      throw ProblemException.parameter(
          "q", "TOO_MANY_WORDS", "it may have " + MOST_WORDS + " words at most.");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    typed.forEach(
        word -> query.add(new PrefixQuery(new Term(SuggestionRequest.NAME, word)), Occur.FILTER));
    if (!request.types().isEmpty()) {
      query.add(
          Queries.query(new SearchFilter.AnyOf(SuggestionRequest.TYPE, request.types())),
          Occur.FILTER);
    }
    return read(query.build(), typed, request.limit());
  }

  // The index knows what begins words of a record; which are of one name is seen when it is read.
  private List<Suggested> read(Query query, List<String> typed, int limit) throws IOException {
    List<Suggested> suggested = new ArrayList<>();
    @Nullable ScoreDoc last = null;
    int page = limit;
    for (int left = MOST_READ; left > 0; left -= page) {
      ScoreDoc[] found = searcher.searchAfter(last, query, page, BEST_KNOWN).scoreDocs;
      for (int i = 0; i < found.length && suggested.size() < limit; i++) {
        suggested((FieldDoc) found[i], typed).ifPresent(suggested::add);
      }
      if (suggested.size() == limit || found.length < page) {
        break;
      }
      last = found[page - 1];
      page = NEXT_READ;
    }
    return suggested;
  }

  private Optional<Suggested> suggested(FieldDoc found, List<String> typed) throws IOException {
    Document record = searcher.storedFields().document(found.doc, SHOWN);
    Matching best = new Matching("", List.of(), -1);
    for (String name : record.getValues(SuggestionRequest.NAME)) {
      Matching matching = Matching.of(name, typed);
      best = matching.words > best.words ? matching : best;
    }
    if (best.words < typed.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Suggested(
            RecordKind.valueOf(record.get(Fields.KIND)),
            record.get(Fields.ID),
            record.get(SuggestionRequest.TYPE),
            record.get(SuggestionRequest.LABEL),
            best.name,
            best.spans,
            (Long) found.fields[0]));
  }

  /**
   * A name beside what was typed.
   *
   * @param words how many of those typed begin a word of it
   */
  private record Matching(String name, List<Span> spans, int words) {

    static Matching of(String name, List<String> typed) {
      List<Span> spans = new ArrayList<>();
      List<String> left = new ArrayList<>(typed);
      for (Word word : WordAnalyzer.FOLDING.words(name)) {
        if (typed.stream().anyMatch(word.folded()::startsWith)) {
          spans.add(word.span());
          left.removeIf(word.folded()::startsWith);
        }
      }
      return new Matching(name, spans, typed.size() - left.size());
    }
  }
}
