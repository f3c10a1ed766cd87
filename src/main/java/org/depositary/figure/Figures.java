package org.depositary.figure;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.depositary.extraction.Figure;
import org.depositary.facet.Facet;
import org.depositary.facet.Labels;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of documents; every write runs in the transaction of its caller. */
@Singleton
public class Figures extends KeptAnnotations<FigureRow, FigureView> {

  private final FigureStore store;
  private final Json json;

  Figures(FigureStore store, Keeping keeping, Json json) {
    super(store, keeping);
    this.store = store;
    this.json = json;
  }

  /** Stores the figures of a new current text; answers what happened to reviewed ones. */
  public List<Change> record(NewText at, List<Figure> figures) {
    return prepare(at, figures).store();
  }

  /** Whether these figures are those of the current text. */
  public boolean isKnown(NewText at, List<Figure> figures) {
    return tellsTheSame(at.documentId(), prepare(at, figures));
  }

  private Recording<FigureRow> prepare(NewText at, List<Figure> figures) {
    Recording<FigureRow> recording = begin(at, figures, figure -> row(at.text(), figure));
    for (int i = 0; i < figures.size(); i++) {
      String whole = recording.idAt(figures.get(i).subsetOf());
      if (whole != null) {
        recording.rows().get(i).details =
            json.write(FigureDetails.of(at.text(), figures.get(i), whole));
      }
    }
    return recording;
  }

  private FigureRow row(Text text, Figure figure) {
    FigureRow row = new FigureRow();
    row.category = figure.category();
    row.qualifier = figure.qualifier();
    row.unit = figure.unit();
    row.comparisonKey = ComparisonKey.of(figure).map(ComparisonKey::stored).orElse(null);
    row.details = json.write(FigureDetails.of(text, figure, null));
    return row;
  }

  @Override
  protected List<Facet> facets() {
    return List.of(
        Facet.of("category", "r.category", Labels.WORDS),
        Facet.of("qualifier", "r.qualifier", Labels.WORDS),
        Facet.of("unit", "r.unit", Labels.WORDS),
        Facet.of("event", ComparisonKey.PLACE, this::events));
  }

  // As one of the texts writes it.
  private Map<String, String> events(Collection<String> places) {
    Map<String, String> names = new HashMap<>();
    store
        .listFirstOfPlaces(places)
        .forEach(row -> names.put(ComparisonKey.placeOf(row), called(row)));
    return names;
  }

  private String called(FigureRow row) {
    FigureDetails details = details(row);
    return Stream.of(details.eventPlace(), details.event())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> ComparisonKey.placeOf(row));
  }

  @Override
  protected Stream<@Nullable Object> judged(FigureRow row) {
    FigureDetails details = details(row);
    return Stream.of(
        row.category,
        row.qualifier,
        row.unit,
        details.value(),
        details.min(),
        details.max(),
        details.group(),
        details.additional(),
        details.event(),
        details.attribution());
  }

  @Override
  protected String untold(FigureRow row) {
    return String.valueOf(row.comparisonKey);
  }

  // Nobody can look up a whole that was rejected.
  @Override
  protected List<FigureView> views(List<FigureRow> rows, Function<FigureRow, AnnotationCore> core) {
    List<FigureDetails> details = rows.stream().map(this::details).toList();
    Set<String> wholes = listLive(details.stream().map(FigureDetails::subsetOf));
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> {
              FigureRow row = rows.get(i);
              return FigureView.of(core.apply(row), row, details.get(i).within(wholes));
            })
        .toList();
  }

  @Override
  protected FigureView view(FigureRow row, AnnotationCore core) {
    return FigureView.of(core, row, details(row));
  }

  private FigureDetails details(FigureRow row) {
    return json.read(row.details, FigureDetails.class);
  }
}
