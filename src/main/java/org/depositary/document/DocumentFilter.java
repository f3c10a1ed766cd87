package org.depositary.document;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.CalendarDate;
import org.depositary.annotation.IssueDates;
import org.depositary.database.Conditions;
import org.depositary.extraction.FigureCategory;
import org.depositary.search.SearchFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which documents a list shows: a repeated filter is OR, different filters are AND. */
public record DocumentFilter(
    @Parameter(description = "Type of document.") @QueryParam("type") @Size(max = 50)
        List<String> type,
    @Parameter(description = "Language tag, exactly.") @QueryParam("language") @Size(max = 50)
        List<String> language,
    @Parameter(description = "Name of the source.") @QueryParam("source") @Size(max = 50)
        List<String> source,
    @Parameter(description = "Issued on or after this date, month or year.")
        @QueryParam("issuedFrom")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedFrom,
    @Parameter(description = "Issued on or before this date, month or year.")
        @QueryParam("issuedTo")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedTo,
    @Parameter(description = "Id of an entity that the document names or relies on.")
        @QueryParam("entity")
        @Size(max = 50)
        List<UUID> entity,
    @Parameter(description = "Id of a convention that the document cites.")
        @QueryParam("convention")
        @Size(max = 50)
        List<String> convention,
    @Parameter(
            description =
                "A provision that the document cites; with convention, a provision of one of"
                    + " those.")
        @QueryParam("provision")
        @Size(max = 50)
        List<String> provision,
    @Parameter(description = "Category of a figure that the document states.")
        @QueryParam("figureCategory")
        @Size(max = 50)
        List<FigureCategory> figureCategory) {

  private static final String NAMED_OR_CITED =
      "("
          + exists("Mention m", "m", "m.entityId in :value")
          + " or "
          + exists("Citation e", "e", "e.entityId in :value")
          + ")";

  /** The field of the index that has pairs of a convention and a provision of it. */
  static final String PROVISION_OF_CONVENTION = "provisionOfConvention";

  /** A convention and a provision of it, as one keyword. */
  static String pair(Object convention, Object provision) {
    return convention + " " + provision;
  }

  static DocumentFilter byEntity(UUID entity) {
    return new DocumentFilter(
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(entity),
        List.of(),
        List.of(),
        List.of());
  }

  Conditions conditions() {
    Conditions conditions =
        new Conditions()
            .where("r.deletedAt is null")
            .whereIndexed("r.type", type)
            .whereIndexed("r.sourceName", source)
            .whereAny("r.language in :value", language)
            .whereAny(NAMED_OR_CITED, entity)
            .whereAny(exists("Figure f", "f", "f.category in :value"), figureCategory);
    IssueDates.narrow(conditions, "%s", "r.issuedOn", new IssueDates.Bounds(issuedFrom, issuedTo));
    return citations(conditions);
  }

  /** The same for the index. */
  List<SearchFilter> searchFilters() {
    List<SearchFilter> filters = new ArrayList<>();
    addAny(filters, "type", type);
    addAny(filters, "language", language);
    addAny(filters, "source", source);
    addAny(filters, "entity", entity);
    addAny(filters, "figureCategory", figureCategory);
    if (issuedFrom != null) {
      long first = IssueDays.first(issuedFrom);
      filters.add(new SearchFilter.Between(IssueDays.LAST, first, Long.MAX_VALUE));
    }
    if (issuedTo != null) {
      long last = IssueDays.last(issuedTo);
      filters.add(new SearchFilter.Between(IssueDays.FIRST, 0, last));
    }
    if (!provision.isEmpty() && !convention.isEmpty()) {
      addAny(
          filters,
          PROVISION_OF_CONVENTION,
          convention.stream().flatMap(c -> provision.stream().map(p -> pair(c, p))).toList());
    } else {
      addAny(filters, "convention", convention);
      addAny(filters, "provision", provision);
    }
    return filters;
  }

  private static void addAny(List<SearchFilter> filters, String field, List<?> values) {
    if (!values.isEmpty()) {
      filters.add(SearchFilter.AnyOf.of(field, values));
    }
  }

  private Conditions citations(Conditions conditions) {
    if (provision.isEmpty()) {
      return conditions.whereAny(exists("Citation c", "c", "c.conventionId in :value"), convention);
    }
    String pointed = "Citation c join CitationPinpoint p on p.citationPk = c.pk";
    if (convention.isEmpty()) {
      return conditions.where(exists(pointed, "c", "p.provision in :value"), provision);
    }
    return conditions.where(
        exists(pointed, "c", "c.conventionId in :value and p.provision in :second"),
        convention,
        provision);
  }

  private static String exists(String from, String alias, String condition) {
    return "exists (select 1 from "
        + from
        + " where "
        + alias
        + ".anchor.documentId = r.id and "
        + alias
        + ".anchor.live = true and "
        + condition
        + ")";
  }
}
