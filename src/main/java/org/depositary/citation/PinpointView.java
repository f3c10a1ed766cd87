package org.depositary.citation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pinpoint as clients see it. */
@Schema(
    name = "Pinpoint",
    description = "The part of an authority that the author pointed at; it may not exist.")
public record PinpointView(
    @Schema(
            description = "Id in the manner of Akoma Ntoso; Arabic numbers, whatever the print.",
            examples = "art_3__para_1__point_b")
        String provision,
    @Schema(description = "Part.", examples = "4") @Nullable String part,
    @Schema(description = "Chapter.", examples = "7") @Nullable String chapter,
    @Schema(description = "Annex.", examples = "1") @Nullable String annex,
    @Schema(description = "Section.", examples = "30") @Nullable String section,
    @Schema(description = "Article.", examples = "3") @Nullable String article,
    @Schema(description = "Paragraph.", examples = "1") @Nullable String paragraph,
    @Schema(description = "Point, also called letter or subparagraph.", examples = "b")
        @Nullable String point,
    @Schema(description = "Part of a point.", examples = "ii") @Nullable String subpoint,
    @Schema(
            description =
                "What stands in the place of an article: principle, rule, regulation, standard or"
                    + " guideline, with its number as the article; section, where sections divide"
                    + " an article; preamble.",
            examples = "rule")
        @Nullable String unit,
    @Schema(
            description = "What no number tells: chapeau, in_fine, sentence_3.",
            examples = "sentence_3")
        @Nullable String detail,
    @Schema(description = "The words as printed.", examples = "article 3, paragraph 1 (b)")
        String print,
    @Schema(
            description =
                "True where the convention is known to end before this part, false where it is"
                    + " known to have it; absent where that is not known. Paragraphs and points are"
                    + " not looked at.",
            examples = "false")
        @Nullable Boolean beyondEnd) {

  private static final Map<String, String> WORDS =
      Map.of(
          "art", "article",
          "para", "paragraph",
          "chp", "chapter",
          "sec", "section",
          "reg", "regulation");

  static PinpointView of(Pinpoint pinpoint) {
    return new PinpointView(
        pinpoint.provision(),
        pinpoint.part(),
        pinpoint.chapter(),
        pinpoint.annex(),
        pinpoint.section(),
        pinpoint.article(),
        pinpoint.paragraph(),
        pinpoint.point(),
        pinpoint.subpoint(),
        pinpoint.unit(),
        pinpoint.detail(),
        pinpoint.print(),
        beyondEnd(pinpoint.existence()));
  }

  /** A provision in words: {@code art_3__para_1} is "article 3, paragraph 1". */
  static String words(String provision) {
    return Stream.of(provision.split("__"))
        .map(part -> part.split("_", 2))
        .map(part -> String.join(" ", WORDS.getOrDefault(part[0], part[0]), rest(part)).strip())
        .collect(Collectors.joining(", "));
  }

  private static String rest(String[] part) {
    return part.length < 2 ? "" : part[1].replace('_', ' ');
  }

  private static @Nullable Boolean beyondEnd(Existence existence) {
    return switch (existence) {
      case EXISTS -> false;
      case BEYOND_END -> true;
      case UNKNOWN -> null;
    };
  }
}
