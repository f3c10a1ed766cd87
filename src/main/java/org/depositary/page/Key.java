package org.depositary.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depositary.annotation.AnnotationKind;
import org.depositary.http.page.Html;

/** Writes the key to the marks; its boxes show and hide each kind, without a script. */
final class Key {

  private Key() {}

  static void write(Html html, List<Mark> marks) {
    Map<AnnotationKind, Integer> counts = new EnumMap<>(AnnotationKind.class);
    marks.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    html.open("fieldset", "class", "key").element("legend", "Marked in the text").newLine();
    counts.forEach((kind, count) -> write(html, kind, count));
    html.close().newLine();
  }

  private static void write(Html html, AnnotationKind kind, int count) {
    String style = MarkedText.styleOf(kind);
    html.open("label", "class", style);
    html.empty("input", "type", "checkbox", "id", "show-" + style, "checked", "checked");
    html.text(" ").element("span", name(kind), "class", "sample").text(" ");
    html.element("span", "" + count, "class", "count").close().newLine();
  }

  private static String name(AnnotationKind kind) {
    return switch (kind) {
      case MENTION -> "Names and dates";
      case CITATION -> "Authorities relied on";
      case FIGURE -> "Figures";
      case QUOTATION -> "Quotations";
      case CHARACTERISATION -> "Loaded terms";
    };
  }
}
