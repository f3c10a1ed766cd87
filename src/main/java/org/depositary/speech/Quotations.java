package org.depositary.speech;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.Keeping;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.NewText;
import org.depositary.annotation.Recording;
import org.depositary.change.Change;
import org.depositary.database.Json;
import org.depositary.extraction.Quotation;
import org.depositary.facet.Facet;
import org.depositary.facet.Labels;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the quotations of documents; every write runs in the transaction of its caller. */
@Singleton
public class Quotations extends KeptAnnotations<QuotationRow, QuotationView> {

  private final Json json;

  Quotations(QuotationStore store, Keeping keeping, Json json) {
    super(store, keeping);
    this.json = json;
  }

  /** Stores the quotations of a new current text; answers what happened to reviewed ones. */
  public List<Change> record(NewText at, List<Quotation> quotations) {
    return prepare(at, quotations).store();
  }

  /** Whether these quotations are those of the current text. */
  public boolean isKnown(NewText at, List<Quotation> quotations) {
    return tellsTheSame(at.documentId(), prepare(at, quotations));
  }

  private Recording<QuotationRow> prepare(NewText at, List<Quotation> quotations) {
    Recording<QuotationRow> recording =
        begin(at, quotations, quotation -> row(at.text(), quotation));
    for (int i = 0; i < quotations.size(); i++) {
      String outer = recording.idAt(quotations.get(i).outer());
      if (outer != null) {
        recording.rows().get(i).details =
            json.write(QuotationDetails.of(at.text(), quotations.get(i), outer));
      }
    }
    return recording;
  }

  private QuotationRow row(Text text, Quotation quotation) {
    QuotationRow row = new QuotationRow();
    row.mode = quotation.voice().mode();
    row.speaker = quotation.voice().voice();
    row.speakerKey = SpokenNames.key(row.speaker);
    row.details = json.write(QuotationDetails.of(text, quotation, null));
    return row;
  }

  @Override
  protected List<Facet> facets() {
    return List.of(Facet.of("mode", "r.mode", Labels.WORDS));
  }

  @Override
  protected Stream<@Nullable Object> judged(QuotationRow row) {
    return Stream.of(row.mode, row.speaker, details(row).attribution());
  }

  // Nobody can look up an outer one that was rejected.
  @Override
  protected List<QuotationView> views(
      List<QuotationRow> rows, Function<QuotationRow, AnnotationCore> core) {
    List<QuotationDetails> details = rows.stream().map(this::details).toList();
    Set<String> outer = listLive(details.stream().map(QuotationDetails::outer));
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> {
              QuotationRow row = rows.get(i);
              return QuotationView.of(
                  core.apply(row), row.speaker, row.mode, details.get(i).within(outer));
            })
        .toList();
  }

  @Override
  protected QuotationView view(QuotationRow row, AnnotationCore core) {
    return QuotationView.of(core, row.speaker, row.mode, details(row));
  }

  private QuotationDetails details(QuotationRow row) {
    return json.read(row.details, QuotationDetails.class);
  }
}
