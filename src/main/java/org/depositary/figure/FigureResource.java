package org.depositary.figure;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.annotation.AnnotationQuery;
import org.depositary.annotation.DocumentCriteria;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.CountedBy;
import org.depositary.http.Expands;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of all documents over HTTP. */
@Path("/v1/figures")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
class FigureResource {

  private final Figures figures;
  private final Comparisons comparisons;

  FigureResource(Figures figures, Comparisons comparisons) {
    this.figures = figures;
    this.comparisons = comparisons;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Expands("document")
  @CountedBy({
    "category",
    "qualifier",
    "unit",
    "event",
    "documentType",
    "language",
    "source",
    "issuedYear"
  })
  @Operation(
      operationId = "listFigures",
      summary = "List figures of all documents",
      description =
          "The figures of all current texts, in the order of their storing unless sort asks for"
              + " another.")
  public Page<FigureView> list(
      @BeanParam @Valid FigureFilter filter,
      @BeanParam @Valid DocumentCriteria documents,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid AnnotationQuery page) {
    return figures.list(filter.in(documents).reviewed(review), page);
  }

  @GET
  @Path("/comparison")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "compareFigures",
      summary = "Compare what documents state",
      description =
          "What current texts state about the same event, category, group and unit, beside each"
              + " other. An event is a place and a year, or has a name.")
  public Page<ComparisonView> compare(
      @BeanParam @Valid ComparisonFilter filter, @BeanParam @Valid PageQuery page) {
    return comparisons.list(filter, page);
  }
}
