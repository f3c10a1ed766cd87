package org.depositary.difference;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.depositary.annotation.AnnotationKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which differing annotations a list shows: a repeated filter is OR, different ones AND. */
public record AnnotationFilter(
    @Parameter(description = "Kind of annotation.") @QueryParam("kind") @Size(max = 5)
        Set<AnnotationKind> kind,
    @Parameter(description = "How the annotation differs.") @QueryParam("difference") @Size(max = 4)
        Set<AnnotationDifference.Sort> difference,
    @Parameter(
            description =
                "Whether those are shown that only went along with the text around them; without"
                    + " it, all are.")
        @QueryParam("carried")
        @Nullable Boolean carried) {

  boolean shows(AnnotationPair pair) {
    return (difference.isEmpty() || difference.contains(pair.sort()))
        && (carried == null
            || carried == (pair.sort() == AnnotationDifference.Sort.MOVED && pair.carried()));
  }
}
