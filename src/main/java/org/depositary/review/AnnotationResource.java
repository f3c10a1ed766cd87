package org.depositary.review;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.ReviewView;
import org.depositary.change.AppendsChanges;
import org.depositary.http.Answer;
import org.depositary.http.MediaRanges;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.ShowsOther;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.depositary.webannotation.WebAnnotation;
import org.depositary.webannotation.WebAnnotations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Annotations of any kind over HTTP, and what curators decide about them. */
@Path("/v1/annotations")
@Tag(name = "Annotations")
@Produces(MediaType.APPLICATION_JSON)
class AnnotationResource {

  private final Reviews reviews;
  private final WebAnnotations webAnnotations;
  private final Caller caller;

  AnnotationResource(Reviews reviews, WebAnnotations webAnnotations, Caller caller) {
    this.reviews = reviews;
    this.webAnnotations = webAnnotations;
    this.caller = caller;
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, WebAnnotations.MEDIA_TYPE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "getAnnotation",
      summary = "Get an annotation",
      description =
          "One annotation of a current text, of whatever kind, also one that a curator rejected."
              + " 410 once the words are gone from the text, and for one that was reviewed also"
              + " once its document is deleted. As application/ld+json it is a Web Annotation of"
              + " the W3C.")
  @APIResponse(
      responseCode = "200",
      description = "The annotation.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = AnyAnnotation.class)),
        @Content(
            mediaType = WebAnnotations.MEDIA_TYPE,
            schema = @Schema(implementation = WebAnnotation.class))
      })
  @Refuses(ProblemType.GONE)
  public Response get(
      @Parameter(description = "Id of the annotation.") @PathParam("id") String id,
      @Context HttpHeaders headers) {
    MediaType form =
        MediaRanges.of(headers.getHeaderString(HttpHeaders.ACCEPT))
            .require(MediaType.APPLICATION_JSON_TYPE, WebAnnotations.ACCEPTED);
    AnnotationView found = reviews.get(id);
    return form.equals(WebAnnotations.ACCEPTED)
        ? Response.ok(webAnnotations.show(found), WebAnnotations.SENT).build()
        : Response.ok(found, form).build();
  }

  @GET
  @Path("/{id}/review")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "getReview",
      summary = "Get the review of an annotation",
      description = "What was decided about an annotation. 404 where nothing was.")
  @Refuses(ProblemType.GONE)
  public ReviewView getReview(
      @Parameter(description = "Id of the annotation.") @PathParam("id") String id) {
    return reviews.getReview(id);
  }

  @PUT
  @Path("/{id}/review")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.CURATE)
  @AppendsChanges
  @ShowsOther
  @Operation(
      operationId = "reviewAnnotation",
      summary = "Accept or reject an annotation",
      description =
          "Decides about an annotation; answers the annotation, whose address is in"
              + " Content-Location and whose entity tag If-Match names; the tag of the review will"
              + " do, too. A rejected one leaves lists and counts, and comes with review=REJECTED."
              + " The decision stays with the annotation when its document changes or is read"
              + " again: it is stale while the words say something else than what was judged, and"
              + " waits while they are gone.")
  @APIResponse(
      responseCode = "200",
      description = "The annotation with its review.",
      content = @Content(schema = @Schema(implementation = AnyAnnotation.class)))
  @Refuses(ProblemType.GONE)
  public Response review(
      @Parameter(description = "Id of the annotation.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ReviewRequest request) {
    AnnotationView reviewed =
        reviews.decide(id, request, Precondition.required(ifMatch), caller.actor().name());
    return Answer.of(URI.create("/v1/annotations/" + id), reviewed);
  }

  @DELETE
  @Path("/{id}/review")
  @RequiresScope(Scope.CURATE)
  @AppendsChanges
  @Operation(
      operationId = "withdrawReview",
      summary = "Withdraw a review",
      description =
          "Takes back what was decided about an annotation; If-Match names the entity tag of the"
              + " annotation or of the review. 404 where nothing was decided.")
  @APIResponse(responseCode = "204", description = "Withdrawn.")
  @Refuses(ProblemType.GONE)
  public Response withdraw(
      @Parameter(description = "Id of the annotation.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    reviews.withdraw(id, Precondition.required(ifMatch), caller.actor().name());
    return Response.noContent().build();
  }
}
