package org.depositary.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.depositary.search.AwaitsIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody is typing; a class, because the contract would mix up a record. */
final class SuggestionQuery {

  @Parameter(
      description =
          "What was typed so far: beginnings of words that one name has, in any order; case and"
              + " accents do not matter. At most 10 words.",
      required = true,
      example = "geno conv")
  @QueryParam("q")
  @NotNull
  @Size(min = 1, max = 200)
  String q = "";

  @Parameter(description = "What may be suggested; absent for everything.")
  @QueryParam("type")
  @Size(max = 50)
  List<SuggestionType> type = List.of();

  @Parameter(description = "How many are suggested at most.", example = "10")
  @QueryParam("limit")
  @DefaultValue("10")
  @Min(1)
  @Max(50)
  int limit;

  @Parameter(description = AwaitsIndex.DESCRIPTION, schema = @Schema(maxLength = 2000))
  @QueryParam(AwaitsIndex.PARAMETER)
  @Nullable String after;
}
