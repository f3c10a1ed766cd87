package org.depositary.http;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The parameters of a list whose items can be shown in part.
 *
 * <p>Resources do not look at the properties asked for: {@code http.shape} cuts their answer.
 */
public class PartialQuery extends PageQuery {

  public static final String FIELDS = "fields";

  @Parameter(
      description =
          "The properties that items are to have, separated by commas, those of an inner object"
              + " with a dot: id,document.title. The answer is then of the type "
              + ListMedia.SPARSE
              + ", or a table with these columns.")
  @QueryParam(FIELDS)
  List<String> fields = List.of();

  public List<String> fields() {
    return fields;
  }
}
