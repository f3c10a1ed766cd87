package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.annotation.DocumentReference;
import org.depositary.database.Json;
import org.depositary.difference.AnnotationComparison;
import org.depositary.difference.AnnotationDifference;
import org.depositary.difference.AnnotationFilter;
import org.depositary.difference.PropertyDifference;
import org.depositary.difference.RevisionDifference;
import org.depositary.difference.TextDifference;
import org.depositary.extraction.similarity.Edits;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Compares the revisions of a document. */
@ApplicationScoped
class RevisionDifferences {

  /**
   * Which revisions are compared.
   *
   * @param against null for the one before
   */
  record Asked(DocumentReference document, int number, @Nullable Integer against) {}

  /** A revision with its text; the first has nothing before it. */
  private record Side(@Nullable RevisionRow row, Text text, Map<String, String> properties) {

    static final Side NOTHING = new Side(null, Text.of(""), Map.of());

    @Nullable Integer textNumber() {
      return row == null ? null : row.textNumber;
    }
  }

  private record Sides(RevisionRow row, Side before, Side after, Edits edits) {}

  private final DocumentStore store;
  private final DocumentViews views;
  private final AnnotationComparison annotations;
  private final ReadingBudget budget;
  private final Json json;

  RevisionDifferences(
      DocumentStore store,
      DocumentViews views,
      AnnotationComparison annotations,
      ReadingBudget budget,
      Json json) {
    this.store = store;
    this.views = views;
    this.annotations = annotations;
    this.budget = budget;
    this.json = json;
  }

  RevisionDifference get(Asked asked) {
    return compare(asked, sides -> difference(asked, sides));
  }

  Page<AnnotationDifference> listAnnotations(
      Asked asked, AnnotationFilter filter, PageQuery query) {
    return compare(asked, sides -> annotations.list(texts(asked, sides), filter, query));
  }

  private <T> T compare(Asked asked, Function<Sides, T> work) {
    RevisionRow row = views.getRevisionRow(asked.document().id(), asked.number());
    Optional<RevisionRow> other = other(asked);
    int length = length(row) + other.map(this::length).orElse(0);
    return budget.spend(
        length,
        () -> {
          Side before = other.map(this::side).orElse(Side.NOTHING);
          Side after = side(row);
          return work.apply(
              new Sides(row, before, after, Edits.between(before.text(), after.text())));
        });
  }

  private Optional<RevisionRow> other(Asked asked) {
    Integer against = asked.against();
    if (against == null && asked.number() == 1) {
      return Optional.empty();
    }
    int number = against == null ? asked.number() - 1 : against;
    return Optional.of(views.getRevisionRow(asked.document().id(), number));
  }

  private int length(RevisionRow row) {
    return store.getMeasure(row.documentId, row.textNumber).utf16Length();
  }

  private Side side(RevisionRow row) {
    return new Side(
        row,
        Text.of(store.getText(row.documentId, row.textNumber).characters),
        json.read(row.metadata, Metadata.class).properties());
  }

  private RevisionDifference difference(Asked asked, Sides sides) {
    Side before = sides.before();
    Side after = sides.after();
    return new RevisionDifference(
        before.row() == null ? null : compared(before.row(), before.text()),
        compared(sides.row(), after.text()),
        PropertyDifference.between(before.properties(), after.properties()),
        TextDifference.of(before.text(), after.text(), sides.edits()),
        new RevisionDifference.Annotations(
            href(sides.row())
                + "/diff/annotations"
                + (before.row() == null ? "" : "?against=" + before.row().number),
            annotations.count(texts(asked, sides))));
  }

  private static AnnotationComparison.Texts texts(Asked asked, Sides sides) {
    return new AnnotationComparison.Texts(
        asked.document().id(), sides.before().textNumber(), sides.row().textNumber, sides.edits());
  }

  private static RevisionDifference.Compared compared(RevisionRow row, Text text) {
    return new RevisionDifference.Compared(
        row.number, href(row), row.createdAt, row.actor, row.extractorVersion, text.sha256());
  }

  private static String href(RevisionRow row) {
    return RevisionSummary.href(row.documentId, row.number);
  }
}
