package org.depositary.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.citation.CitationView;
import org.depositary.convention.Conventions;
import org.depositary.entity.MentionView;
import org.depositary.extraction.Extraction;
import org.depositary.figure.FigureView;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.depositary.speech.CharacterisationView;
import org.depositary.speech.QuotationView;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Texts in, annotations out, nothing stored. */
@Path("/v1/extractions")
@Tag(name = "Extractions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExtractionResource {

  private final TextReader reader;
  private final Conventions conventions;

  ExtractionResource(TextReader reader, Conventions conventions) {
    this.reader = reader;
    this.conventions = conventions;
  }

  @POST
  @RequiresScope(Scope.READ)
  @Refuses(ProblemType.UNAVAILABLE)
  @Operation(
      operationId = "extract",
      summary = "Read a text",
      description = "Finds what a text names, cites and states. Nothing is stored.")
  public ExtractionView extract(@NotNull @Valid ExtractionRequest request) {
    return reader.with(request.text(), this::view);
  }

  private ExtractionView view(ReadText read) {
    Text text = read.text();
    Extraction found = read.extraction();
    return new ExtractionView(
        new ExtractorView(found.version()),
        TextView.of(text),
        found.mentions().stream().map(m -> MentionView.of(text, m)).toList(),
        found.citations().stream().map(c -> CitationView.of(text, c, conventions)).toList(),
        FigureView.listOf(text, found.figures()),
        QuotationView.listOf(text, found.quotations()),
        found.characterisations().stream().map(c -> CharacterisationView.of(text, c)).toList(),
        DetectedView.of(text, found.metadata()));
  }
}
