package org.depositary.difference;

import java.util.List;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An annotation that two revisions have otherwise, as clients see it. */
@Schema(
    name = "AnnotationDifference",
    description =
        "An annotation that differs between two revisions. Annotations carry no links to entities"
            + " and documents, which may change.")
public record AnnotationDifference(
    @Schema(description = "How it differs.") Sort difference,
    @Schema(description = "The kind of annotation.") AnnotationKind annotationKind,
    @Schema(
            description =
                "For MOVED: whether it only went along with the text around it, because something"
                    + " before it grew or shrank.")
        @Nullable Boolean carried,
    @Schema(
            description =
                "For CHANGED: the properties that differ. Its place, its id, its confidence and the"
                    + " rule that found it do not count.",
            examples = "[\"value\", \"exact\"]",
            maxItems = 50)
        @Nullable List<String> properties,
    // A reference: with the type itself, the words here would describe every annotation.
    @Schema(ref = "Annotation", description = "As it was found before; absent for ADDED.")
        @Nullable AnnotationView before,
    @Schema(ref = "Annotation", description = "As it was found after; absent for REMOVED.")
        @Nullable AnnotationView after) {

  /** How an annotation differs. */
  @Schema(name = "AnnotationDifferenceSort")
  public enum Sort {
    ADDED,
    REMOVED,
    /** In the same place, and something of it is different. */
    CHANGED,
    /** The same words and everything else, in another place. */
    MOVED
  }
}
