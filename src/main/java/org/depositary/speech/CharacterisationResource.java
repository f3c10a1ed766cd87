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

/** The characterisations of all documents over HTTP. */
@Path("/v1/characterisations")
@Tag(name = "Speech")
@Produces(MediaType.APPLICATION_JSON)
class CharacterisationResource {

  private final Characterisations characterisations;

  CharacterisationResource(Characterisations characterisations) {
    this.characterisations = characterisations;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Expands("document")
  @CountedBy({
    "term",
    "kind",
    "stance",
    "voice",
    "documentType",
    "language",
    "source",
    "issuedYear"
  })
  @Operation(
      operationId = "listCharacterisations",
      summary = "List characterisations of all documents",
      description =
          "The loaded terms of all current texts with the voice that uses each, in the order of"
              + " their storing unless sort asks for another. The service takes none of them for a"
              + " fact.")
  public Page<CharacterisationView> list(
      @BeanParam @Valid CharacterisationFilter filter,
      @BeanParam @Valid DocumentCriteria documents,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid AnnotationQuery page) {
    return characterisations.list(filter.in(documents).reviewed(review), page);
  }
}
