package org.depositary.citation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.depositary.convention.Conventions;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.Verdict;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Citation strings in, conventions and provisions out, nothing stored. */
@Path("/v1/citation-lookups")
@Tag(name = "Citations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LookupResource {

  private final Extractor extractor;
  private final Conventions conventions;

  LookupResource(Extractor extractor, Conventions conventions) {
    this.extractor = extractor;
    this.conventions = conventions;
  }

  @POST
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "lookUpCitations",
      summary = "Resolve citations",
      description =
          "Resolves citation strings to conventions and provisions, each by itself. Nothing is"
              + " stored.")
  public LookupAnswer lookUp(@NotNull @Valid LookupRequest request) {
    return new LookupAnswer(request.citations().stream().map(this::lookUp).toList());
  }

  private LookupView lookUp(String input) {
    Text text = Text.of(input);
    return extractor.extract(text).citations().stream()
        .max(Comparator.comparingInt((Citation c) -> c.span().length()))
        .map(c -> new LookupView(input, c.verdict(), CitationView.of(text, c, conventions)))
        .orElseGet(() -> new LookupView(input, Verdict.NOT_IN_REGISTER, null));
  }
}
