package org.depositary.speech;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.PartialQuery;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who says what in a document, and the terms they use, over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentSpeechResource {

  private final DocumentDirectory documents;
  private final Quotations quotations;
  private final Characterisations characterisations;

  DocumentSpeechResource(
      DocumentDirectory documents, Quotations quotations, Characterisations characterisations) {
    this.documents = documents;
    this.quotations = quotations;
    this.characterisations = characterisations;
  }

  @GET
  @Path("/{id}/quotations")
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = DocumentDirectory.AS_OF_PARAMETER)
  @Operation(
      operationId = "listDocumentQuotations",
      summary = "List the quotations of a document",
      description = "The words that the current text puts in somebody's mouth, in text order.")
  @Refuses(ProblemType.GONE)
  public Page<QuotationView> listQuotations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf,
      @BeanParam @Valid QuotationFilter filter,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid PartialQuery page) {
    return quotations.list(documents.get(id, asOf), filter.reviewed(review), page);
  }

  @GET
  @Path("/{id}/characterisations")
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = DocumentDirectory.AS_OF_PARAMETER)
  @Operation(
      operationId = "listDocumentCharacterisations",
      summary = "List the characterisations of a document",
      description =
          "The loaded terms of the current text with the voice that uses each, in text order. The"
              + " service takes none of them for a fact.")
  @Refuses(ProblemType.GONE)
  public Page<CharacterisationView> listCharacterisations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf,
      @BeanParam @Valid CharacterisationFilter filter,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid PartialQuery page) {
    return characterisations.list(documents.get(id, asOf), filter.reviewed(review), page);
  }
}
