package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.depositary.difference.AnnotationDifference;
import org.depositary.difference.AnnotationFilter;
import org.depositary.difference.RevisionDifference;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What differs between revisions of a document, over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DifferenceResource {

  private final DocumentLookup lookup;
  private final RevisionDifferences differences;

  DifferenceResource(DocumentLookup lookup, RevisionDifferences differences) {
    this.lookup = lookup;
    this.differences = differences;
  }

  @GET
  @Path("/{id}/revisions/{number}/diff")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "compareRevisions",
      summary = "Compare a revision with another one",
      description =
          "What a revision changed: metadata, text word by word, and how many annotations differ."
              + " Without against it is compared with the one before; the first, which has none"
              + " before it, with nothing. Every character counts. Time grows with the length of"
              + " the texts, whatever they hold; an answer has 1000 edits at most.")
  @Refuses({ProblemType.GONE, ProblemType.UNAVAILABLE})
  public RevisionDifference compare(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the revision.") @PathParam("number") @Min(1) int number,
      @Parameter(
              description = "Number of the revision to compare with, older or newer.",
              example = "1")
          @QueryParam("against")
          @Nullable
          @Min(1)
          Integer against) {
    return differences.get(asked(id, number, against));
  }

  @GET
  @Path("/{id}/revisions/{number}/diff/annotations")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listAnnotationDifferences",
      summary = "List the annotations that differ between two revisions",
      description =
          "What was found otherwise than in another revision, in text order. Annotations with the"
              + " same id belong together; one without a partner that stands in the place of"
              + " another is what became of it. A place is one in the text: where something before"
              + " it grew or shrank, an annotation has moved but was only carried along.")
  @Refuses({ProblemType.GONE, ProblemType.UNAVAILABLE})
  public Page<AnnotationDifference> listAnnotations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the revision.") @PathParam("number") @Min(1) int number,
      @Parameter(
              description = "Number of the revision to compare with, older or newer.",
              example = "1")
          @QueryParam("against")
          @Nullable
          @Min(1)
          Integer against,
      @BeanParam @Valid AnnotationFilter filter,
      @BeanParam @Valid PageQuery page) {
    return differences.listAnnotations(asked(id, number, against), filter, page);
  }

  private RevisionDifferences.Asked asked(String id, int number, @Nullable Integer against) {
    return new RevisionDifferences.Asked(lookup.getCurrent(id), number, against);
  }
}
