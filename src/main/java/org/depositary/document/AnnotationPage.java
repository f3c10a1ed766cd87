package org.depositary.document;

import java.util.List;
import org.depositary.annotation.AnnotationView;
import org.depositary.http.Page;
import org.depositary.review.AnyAnnotation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of annotations of different kinds. */
@Schema(name = "AnnotationPage", description = "A page of annotations, in text order.")
record AnnotationPage(
    @Schema(
            type = SchemaType.ARRAY,
            implementation = AnyAnnotation.class,
            description = "The annotations of this page.",
            maxItems = 200)
        List<AnnotationView> items,
    @Schema(description = "How to go on.") Page.Mark page) {

  static AnnotationPage of(Page<AnnotationView> page) {
    return new AnnotationPage(page.items(), page.page());
  }
}
