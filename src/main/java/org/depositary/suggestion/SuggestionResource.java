package org.depositary.suggestion;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.http.Page;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.search.AwaitsIndex;
import org.depositary.search.SearchIndex;
import org.depositary.search.SuggestionRequest;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suggestions over HTTP. */
@Path("/v1/suggestions")
@Tag(name = "Entities")
@Produces(MediaType.APPLICATION_JSON)
class SuggestionResource {

  private final SearchIndex index;

  SuggestionResource(SearchIndex index) {
    this.index = index;
  }

  @GET
  @RequiresScope(Scope.READ)
  @AwaitsIndex
  @Refuses({ProblemType.CURSOR_EXPIRED, ProblemType.UNAVAILABLE})
  @Operation(
      operationId = "listSuggestions",
      summary = "Suggest names while somebody types",
      description =
          "Entities and conventions with a name in which every word typed begins a word, those that"
              + " most documents name or cite first. There is no further page: another letter"
              + " narrows.")
  public Page<SuggestionView> list(@BeanParam @Valid SuggestionQuery query) {
    SuggestionRequest request =
        new SuggestionRequest(
            query.q, query.type.stream().map(SuggestionType::name).toList(), query.limit);
    return new Page<>(
        index.suggest(request).stream().map(SuggestionView::of).toList(),
        new Page.Mark(null, null));
  }
}
