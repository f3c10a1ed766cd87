package org.depositary.speech;

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
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quotations of all documents over HTTP. */
@Path("/v1/quotations")
@Tag(name = "Speech")
@Produces(MediaType.APPLICATION_JSON)
class QuotationResource {

  private final Quotations quotations;

  QuotationResource(Quotations quotations) {
    this.quotations = quotations;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Expands("document")
  @CountedBy({"mode", "documentType", "language", "source", "issuedYear"})
  @Operation(
      operationId = "listQuotations",
      summary = "List quotations of all documents",
      description =
          "What all current texts put in somebody's mouth, in the order of their storing unless"
              + " sort asks for another.")
  public Page<QuotationView> list(
      @BeanParam @Valid QuotationFilter filter,
      @BeanParam @Valid DocumentCriteria documents,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid AnnotationQuery page) {
    return quotations.list(filter.in(documents).reviewed(review), page);
  }
}
