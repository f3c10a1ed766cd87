package org.depositary.http;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The parameters of a list whose items can show more than they always do; beside {@link Expands}.
 */
public class ExpandingQuery extends ListQuery {

  public static final String EXPAND = "expand";

  @Parameter(
      description =
          "What items are to show in addition, separated by commas: properties that are absent"
              + " without it. It is read for the whole page at once.")
  @QueryParam(EXPAND)
  List<String> expand = List.of();

  /** What was asked for; refuses what items do not have. */
  public List<String> expanded(Collection<String> known) {
    return NameList.of(EXPAND, expand, known);
  }
}
