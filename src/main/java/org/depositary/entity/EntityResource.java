package org.depositary.entity;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.depositary.annotation.ReviewFilter;
import org.depositary.change.AppendsChanges;
import org.depositary.http.CountedBy;
import org.depositary.http.ListMedia;
import org.depositary.http.ListQuery;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.PartialQuery;
import org.depositary.http.Precondition;
import org.depositary.http.Redirects;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Entities over HTTP. */
@Path("/v1/entities")
@Tag(name = "Entities")
@Produces(MediaType.APPLICATION_JSON)
class EntityResource {

  private final EntityViews views;
  private final RelatedEntities related;
  private final Curation curation;
  private final Caller caller;

  EntityResource(EntityViews views, RelatedEntities related, Curation curation, Caller caller) {
    this.views = views;
    this.related = related;
    this.curation = curation;
    this.caller = caller;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @CountedBy("type")
  @Operation(
      operationId = "listEntities",
      summary = "List entities",
      description =
          "The canonical persons, bodies, states, places and other things that are named, and the"
              + " decisions, resolutions and national laws that are cited.")
  public Page<EntityView> list(
      @BeanParam @Valid EntityFilter filter,
      @Parameter(description = "Order of the list; a minus reverses it.")
          @QueryParam("sort")
          @DefaultValue("name")
          @Pattern(regexp = EntityOrder.WORDS)
          String sort,
      @BeanParam @Valid ListQuery page) {
    return views.list(filter, EntityOrder.of(sort), page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Redirects
  @Operation(
      operationId = "getEntity",
      summary = "Get an entity",
      description =
          "One entity, with its names and how often it is named or cited, and a profile: under"
              + " which names, in which roles and when texts speak of it.")
  public EntityView get(@Parameter(description = "Id of the entity.") @PathParam("id") String id) {
    return views.get(views.getRow(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes("application/merge-patch+json")
  @RequiresScope(Scope.CURATE)
  @AppendsChanges
  @Redirects
  @Operation(
      operationId = "renameEntity",
      summary = "Rename an entity",
      description =
          "Gives an entity another canonical name; the names under which mentions find it stay. The"
              + " tag of every document that names it changes.")
  public EntityView rename(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid EntityPatch patch) {
    return curation.patch(id, patch, Precondition.required(ifMatch), caller.actor().name());
  }

  @GET
  @Path("/{id}/mentions")
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Redirects
  @Operation(
      operationId = "listEntityMentions",
      summary = "List the mentions of an entity",
      description = "Every place in a current text that names the entity.")
  public Page<MentionView> listMentions(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @BeanParam @Valid MentionFilter filter,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid PartialQuery page) {
    return views.listMentions(views.require(id), filter.reviewed(review), page);
  }

  @GET
  @Path("/{id}/variants")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Redirects
  @Operation(
      operationId = "listEntityVariants",
      summary = "List what may be the same under another spelling",
      description =
          "Entities of a type that could be merged with this one, and with a name that may be"
              + " another transliteration of one of its names: Kocharyan, Kocharian. Candidates"
              + " for a curator; nothing is merged by itself.")
  public Page<EntityView> listVariants(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return views.listVariants(views.getRow(id), page);
  }

  @GET
  @Path("/{id}/related")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Redirects
  @Operation(
      operationId = "listRelatedEntities",
      summary = "List what is named together with an entity",
      description =
          "What current texts name beside the entity, with the number of documents and of sentences"
              + " that name both; those in most documents first. Sentences are counted in texts"
              + " that were read since the service does so.")
  public Page<RelatedEntity> listRelated(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return related.list(views.require(id), page);
  }
}
