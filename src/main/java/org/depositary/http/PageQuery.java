package org.depositary.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters every list has; a {@code @BeanParam @Valid} of its resource method.
 *
 * <p>A class and not a record, because the contract would mix up the components of a record.
 */
public class PageQuery {

  @Parameter(description = "How many items a page has at most.", example = "50")
  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  int limit;

  @Parameter(
      description = "Where to go on: page.next of the page before, with the same filters.",
      schema = @Schema(maxLength = 2000))
  @QueryParam("cursor")
  @Nullable String cursor;

  @Parameter(description = "Whether to count the whole list.", example = "true")
  @QueryParam("count")
  @DefaultValue("false")
  boolean count;

  public int limit() {
    return limit;
  }

  public @Nullable String cursor() {
    return cursor;
  }

  public boolean count() {
    return count;
  }
}
