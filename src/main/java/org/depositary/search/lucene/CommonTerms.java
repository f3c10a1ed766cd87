package org.depositary.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words that most texts have of those with one beginning.
 *
 * <p>Every word of a short beginning is looked for, but to look in every hit for the place of each
 * of ten thousand words would take longer than to find the hits.
 */
final class CommonTerms {

  private static final int MOST = 200;
  private static final int READ = 20_000;

  private CommonTerms() {}

  private record Common(BytesRef word, int texts) {}

  static List<BytesRef> beginningWith(IndexReader reader, Term beginning) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, beginning.field());
    if (terms == null) {
      return List.of();
    }
    PriorityQueue<Common> common = new PriorityQueue<>(Comparator.comparingInt(Common::texts));
    TermsEnum words = terms.iterator();
    if (words.seekCeil(beginning.bytes()) == TermsEnum.SeekStatus.END) {
      return List.of();
    }
    int read = 0;
    BytesRef word = words.term();
    while (word != null && read < READ && StringHelper.startsWith(word, beginning.bytes())) {
      if (common.size() < MOST || words.docFreq() > common.element().texts()) {
        common.add(new Common(BytesRef.deepCopyOf(word), words.docFreq()));
      }
      if (common.size() > MOST) {
        common.remove();
      }
      read++;
      word = words.next();
    }
    List<BytesRef> found = new ArrayList<>();
    common.forEach(one -> found.add(one.word()));
    return found;
  }
}
