package org.depositary.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.explanation.Explanation;
import org.depositary.explanation.Explanations;
import org.depositary.explanation.Fact;
import org.depositary.explanation.Shortened;
import org.depositary.explanation.TextWords;
import org.depositary.figure.FigureView;
import org.depositary.http.page.Html;
import org.depositary.speech.QuotationView;
import org.jspecify.annotations.Nullable;

/** Writes the list that explains every mark. */
final class Entries {

  private final Html html;
  private final TextWords text;
  private final Map<String, Mark> byId = new HashMap<>();

  Entries(Html html, String text, List<Mark> marks) {
    this.html = html;
    this.text = TextWords.of(text);
    for (Mark mark : marks) {
      UUID id = mark.annotation().id();
      if (id != null) {
        byId.put(id.toString(), mark);
      }
    }
  }

  void write(List<Mark> marks) {
    html.open("ol", "class", "entries").newLine();
    marks.forEach(this::write);
    html.close().newLine();
  }

  private void write(Mark mark) {
    Explanation explained = Explanations.of(mark.annotation(), text);
    html.open("li", "id", mark.entry(), "class", MarkedText.styleOf(mark.kind())).newLine();
    html.open("h3")
        .link("#" + mark.place(), "" + mark.number(), "class", "no", "title", "To the text");
    html.text(" ").element("q", Shortened.of(mark.annotation().exact()), "dir", "auto").text(" ");
    html.element("span", explained.label(), "class", "label").close().newLine();
    html.open("dl");
    explained.facts().forEach(this::write);
    outer(mark);
    html.close().newLine();
    source(mark);
    html.close().newLine();
  }

  private void write(Fact fact) {
    facts(html, fact);
  }

  static void facts(Html html, Fact fact) {
    html.open("div").element("dt", fact.label()).open("dd", "dir", "auto");
    if (fact.href() == null) {
      html.text(fact.value());
    } else {
      html.link(fact.href(), fact.value());
    }
    html.close().close();
  }

  // What it is part of may stand on another page, or nowhere any more.
  private void outer(Mark mark) {
    @Nullable String outer = outerOf(mark);
    if (outer != null) {
      Mark whole = byId.get(outer);
      write(
          whole == null
              ? new Fact("Part of", "another annotation", "/v1/annotations/" + outer)
              : new Fact(
                  "Part of",
                  whole.number() + ": " + Shortened.of(whole.annotation().exact()),
                  "#" + whole.entry()));
    }
  }

  private static @Nullable String outerOf(Mark mark) {
    if (mark.annotation() instanceof FigureView figure) {
      return figure.subsetOf();
    }
    return mark.annotation() instanceof QuotationView quotation ? quotation.outer() : null;
  }

  private void source(Mark mark) {
    html.open("p", "class", "source").text("Found by rule ");
    html.element("code", mark.annotation().rule());
    html.text(", confidence " + Math.round(mark.annotation().confidence() * 100) + " %");
    UUID id = mark.annotation().id();
    if (id != null) {
      html.open("span", "class", "away").text(" · ");
      html.link("/v1/annotations/" + id, "as data").close();
    }
    html.close().newLine();
  }
}
