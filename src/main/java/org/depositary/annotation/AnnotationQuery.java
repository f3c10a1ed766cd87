package org.depositary.annotation;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.depositary.http.ExpandingQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of the annotations of all documents. */
public final class AnnotationQuery extends ExpandingQuery {

  @Parameter(
      description =
          "Order of the list: by the date of issue of the document; a minus reverses it. Documents"
              + " without a date stand before the first one. Absent: in the order of storing.",
      example = "-issuedOn")
  @QueryParam("sort")
  @Nullable
  @Pattern(regexp = AnnotationOrder.WORDS)
  String sort;

  AnnotationOrder order() {
    return sort == null ? AnnotationOrder.STORED : AnnotationOrder.of(sort);
  }
}
