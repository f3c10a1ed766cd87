package org.depositary.search.upkeep;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The index over HTTP, for those who administer the service. */
@Path("/v1/search-index")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
class SearchIndexResource {

  private final IndexStates states;
  private final Generations generations;
  private final LiveIndex index;
  private final Caller caller;

  SearchIndexResource(IndexStates states, Generations generations, LiveIndex index, Caller caller) {
    this.states = states;
    this.generations = generations;
    this.index = index;
    this.caller = caller;
  }

  @GET
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "getSearchIndex",
      summary = "Get the state of the index for search",
      description =
          "How many records the index of the node that answers has, how far it has followed the"
              + " feed, and whether another is being built. It holds nothing that the database does"
              + " not: where it is lost, broken or of another version, it is built again.")
  public SearchIndexView get() {
    return states.view();
  }

  @POST
  @Path("/rebuild")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "rebuildSearchIndex",
      summary = "Build the index for search again",
      description =
          "Every node builds its index again from the database, beside the one that goes on to"
              + " serve and to follow the feed, and exchanges them at the end. Nothing has to be"
              + " stopped. It is needed only where an index is suspected to be wrong.")
  @APIResponse(
      responseCode = "202",
      description = "All nodes will; this is the state of the one that answers.",
      content = @Content(schema = @Schema(implementation = SearchIndexView.class)))
  public Response rebuild() {
    generations.raise(caller.actor().name());
    index.rebuild("an administrator wishes it");
    return Response.accepted(states.view()).build();
  }
}
