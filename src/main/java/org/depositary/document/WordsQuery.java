package org.depositary.document;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.depositary.search.AwaitsIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Words to find documents by; a class, because the contract would mix up a record. */
final class WordsQuery {

  /** The parameter that has the words. */
  static final String WORDS = "q";

  /** The longest search, in UTF-16 units. */
  static final int LONGEST = 500;

  @Parameter(
      description =
          "Words that title or text must have, all of them: in any form where the document is"
              + " English, and whatever their case and accents. \"In quotes\": these words"
              + " together as they are. beginn*: words that begin so. Khojaly~: other spellings"
              + " too; these are also tried for a word that no document has. At most 32 words;"
              + " other signs mean nothing.",
      example = "\"serious bodily harm\" Khojaly~ genocid*")
  @QueryParam(WORDS)
  @Nullable
  @Size(min = 1, max = LONGEST)
  String q;

  @Parameter(description = AwaitsIndex.DESCRIPTION, schema = @Schema(maxLength = 2000))
  @QueryParam(AwaitsIndex.PARAMETER)
  @Nullable String after;
}
