package org.depositary.entity;

import java.util.List;
import java.util.UUID;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.ReviewView;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mention as clients see it; without id, document and entity where nothing is stored. */
@Schema(name = "Mention", description = "A span that names an entity, or a date.")
public record MentionView(
    @Schema(
            implementation = String.class,
            enumeration = "MENTION",
            description = "Tells the kinds apart where they stand in one list.")
        AnnotationKind annotationKind,
    @Schema(description = "Stays the same while the words stay; absent where nothing is stored.")
        @Nullable UUID id,
    @Schema(description = "The document; absent where nothing is stored.")
        @Nullable DocumentLink document,
    @Schema(description = "Code points, inclusive.", minimum = "0") int start,
    @Schema(description = "Code points, exclusive.", minimum = "1") int end,
    @Schema(description = "UTF-16 units, inclusive.", minimum = "0") int utf16Start,
    @Schema(description = "UTF-16 units, exclusive.", minimum = "1") int utf16End,
    @Schema(description = "The words inside the span.", examples = "Lena Ibarra") String exact,
    @Schema(description = "Up to 32 UTF-16 units before the span.") String prefix,
    @Schema(description = "Up to 32 UTF-16 units after the span.") String suffix,
    @Schema(description = "What kind of thing is named.") MentionType type,
    @Schema(description = "The normalised name.", examples = "Lena Ibarra") String name,
    @Schema(
            description = "Offices and titles beside the name.",
            examples = "[\"Minister of Justice\"]")
        List<String> roles,
    @Schema(description = "For dates only.") @Nullable DateView date,
    @Schema(description = "The canonical entity; absent for dates and where nothing is stored.")
        @Nullable EntityLink entity,
    @Schema(description = "What a curator decided about it; absent where nobody did.")
        @Nullable ReviewView review,
    @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1") double confidence,
    @Schema(description = "The rule or model that found it.", examples = "state") String rule)
    implements AnnotationView {

  /** A mention of a text that is not stored. */
  public static MentionView of(Text text, Mention mention) {
    return of(
        AnnotationCore.of(text, mention),
        new Named(mention.type(), mention.name(), null),
        MentionDetails.of(text, mention));
  }

  static MentionView of(
      AnnotationCore core, MentionRow row, MentionDetails details, @Nullable EntityLink entity) {
    return of(core, new Named(row.type, row.name, entity), details);
  }

  /** What is named. */
  private record Named(MentionType type, String name, @Nullable EntityLink entity) {}

  private static MentionView of(AnnotationCore core, Named named, MentionDetails details) {
    return new MentionView(
        AnnotationKind.MENTION,
        core.id(),
        core.document(),
        core.at().start(),
        core.at().end(),
        core.at().utf16Start(),
        core.at().utf16End(),
        core.at().exact(),
        core.at().prefix(),
        core.at().suffix(),
        named.type,
        named.name,
        details.roles(),
        details.date(),
        named.entity,
        core.review(),
        core.confidence(),
        core.rule());
  }
}
