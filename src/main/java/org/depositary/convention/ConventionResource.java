package org.depositary.convention;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.depositary.http.CountedBy;
import org.depositary.http.ListMedia;
import org.depositary.http.ListQuery;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register over HTTP. */
@Path("/v1/conventions")
@Tag(name = "Conventions")
@Produces(MediaType.APPLICATION_JSON)
class ConventionResource {

  private final ConventionViews views;

  ConventionResource(ConventionViews views) {
    this.views = views;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @CountedBy({"type", "subject"})
  @Operation(
      operationId = "listConventions",
      summary = "List conventions",
      description = "The register: instruments and sets, with how often current texts cite them.")
  public Page<ConventionView> list(
      @BeanParam @Valid ConventionFilter filter,
      @Parameter(description = "Order of the list; a minus reverses it.")
          @QueryParam("sort")
          @DefaultValue("title")
          @Pattern(regexp = ConventionOrder.WORDS)
          String sort,
      @BeanParam @Valid ListQuery page) {
    return views.list(filter, ConventionOrder.of(sort), page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "getConvention",
      summary = "Get a convention",
      description = "One record of the register.")
  public ConventionView get(
      @Parameter(description = "Slug of the convention.") @PathParam("id") String id) {
    return views.get(id);
  }

  @GET
  @Path("/{id}/provisions")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listProvisions",
      summary = "List the cited provisions of a convention",
      description = "The provisions that current texts point at, in the order of their ids.")
  public Page<ProvisionView> listProvisions(
      @Parameter(description = "Slug of the convention.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return views.listProvisions(id, page);
  }
}
