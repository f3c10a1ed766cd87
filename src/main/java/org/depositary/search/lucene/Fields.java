package org.depositary.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchRecord;
import org.jspecify.annotations.Nullable;

/** How the fields of records are kept. No feature has a name that begins with an underscore. */
final class Fields {

  /** Changes with everything that makes an index of before useless. */
  static final int SCHEMA = 1;

  /** Kind and id together: one record of the index has it. */
  static final String KEY = "_key";

  static final String KIND = "_kind";

  static final String ID = "_id";

  /** How many records name this one; it changes without the record. */
  static final String KNOWN = "_known";

  /** Tells the states of a record apart. */
  static final String VERSION = "_version";

  private static final FieldType WORDS = words();

  private Fields() {}

  static Term key(RecordKind kind, String id) {
    return new Term(KEY, kind + "/" + id);
  }

  static Document document(RecordKind kind, SearchRecord record, long known) {
    Document document = new Document();
    document.add(new StringField(KEY, key(kind, record.id()).bytes(), Field.Store.NO));
    document.add(new StringField(KIND, kind.name(), Field.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(record.id())));
    document.add(new StoredField(ID, record.id()));
    document.add(new NumericDocValuesField(VERSION, record.version()));
    document.add(new NumericDocValuesField(KNOWN, known));
    record.fields().forEach(field -> document.add(field(field)));
    return document;
  }

  private static Field field(SearchField field) {
    if (field instanceof SearchField.Words words) {
      return new WordsField(words);
    }
    if (field instanceof SearchField.Keyword keyword) {
      return new KeywordField(keyword.name(), keyword.value(), Field.Store.NO);
    }
    if (field instanceof SearchField.Amount amount) {
      return new LongField(amount.name(), amount.value(), Field.Store.NO);
    }
    if (field instanceof SearchField.Rank rank) {
      return new SortedDocValuesField(rank.name(), new BytesRef(rank.value()));
    }
    SearchField.Shown shown = (SearchField.Shown) field;
    return new StoredField(shown.name(), shown.value());
  }

  // Offsets are kept: where a word stands is then known without reading the text again.
  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setStored(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** Each text is read in its own language, whatever the others of the field are. */
  private static final class WordsField extends Field {

    private final SearchField.Words words;

    WordsField(SearchField.Words words) {
      super(words.name(), words.text(), WORDS);
      this.words = words;
    }

    @Override
    public TokenStream tokenStream(Analyzer ofAllTexts, @Nullable TokenStream before) {
      WordAnalyzer own = words.english() ? WordAnalyzer.ENGLISH : WordAnalyzer.FOLDING;
      return own.tokenStream(words.name(), words.text());
    }
  }
}
