package org.depositary.page;

import java.util.ArrayList;
import java.util.List;
import org.depositary.annotation.AnnotationView;
import org.depositary.explanation.Explanations;
import org.depositary.explanation.TextWords;
import org.depositary.http.page.Html;
import org.depositary.http.page.PageFrame;
import org.jspecify.annotations.Nullable;

/** The page of a document: its text, marked, beside the list that explains every mark. */
public final class DocumentPage {

  /** The most that one page marks and explains. */
  public static final int MOST_MARKED = 5_000;

  private static final String REPORT =
      "This page reports what the document says and how it was read. It does not say that any of"
          + " it is true.";

  private final PageDocument document;
  private final PageDocument.Part shown;
  private final List<Mark> marks = new ArrayList<>();

  private DocumentPage(PageDocument document, PageDocument.Part shown) {
    this.document = document;
    this.shown = shown;
    for (AnnotationView annotation : shown.found()) {
      Mark mark = Mark.of(marks.size() + 1, annotation, shown.part());
      if (mark.start() < mark.end()) {
        marks.add(mark);
      }
    }
  }

  /** The whole page, as HTML that is also well-formed XML. */
  public static String of(PageDocument document, PageDocument.Part shown) {
    return PageFrame.page(document.title(), new DocumentPage(document, shown)::write);
  }

  private void write(Html html) {
    heading(html);
    parts(html, "Parts of the text, above it");
    if (!marks.isEmpty()) {
      Key.write(html, marks);
    }
    html.open("div", "class", "reading").newLine();
    text(html);
    found(html);
    html.close().newLine();
    parts(html, "Parts of the text, below it");
    html.element("p", REPORT, "class", "report").newLine();
  }

  private void heading(Html html) {
    html.element("h1", document.title(), "dir", "auto").newLine();
    html.open("dl", "class", "facts").newLine();
    document.facts().forEach(fact -> Entries.facts(html, fact));
    html.close().newLine().open("p", "class", "forms").text("This document as ");
    for (int i = 0; i < document.forms().size(); i++) {
      html.text(i == 0 ? "" : " · ");
      html.link(String.valueOf(document.forms().get(i).href()), document.forms().get(i).value());
    }
    html.close().newLine();
  }

  private void parts(Html html, String label) {
    TextPart part = shown.part();
    if (part.of() == 1) {
      return;
    }
    html.open("nav", "class", "parts", "aria-label", label);
    if (part.number() > 1) {
      html.link(href(part.number() - 1), "← Previous part", "rel", "prev").text(" ");
    }
    html.text("Part " + part.number() + " of " + part.of());
    if (part.number() < part.of()) {
      html.text(" ").link(href(part.number() + 1), "Next part →", "rel", "next");
    }
    html.close().newLine();
  }

  private String href(int part) {
    return document.href() + (document.href().contains("?") ? "&" : "?") + "part=" + part;
  }

  private void text(Html html) {
    @Nullable String language = document.language();
    if (language != null) {
      html.open("article", "class", "text", "aria-label", "Text", "lang", language);
    } else {
      html.open("article", "class", "text", "aria-label", "Text");
    }
    html.newLine();
    TextWords words = TextWords.of(shown.text());
    new MarkedText(html, shown.text(), m -> Explanations.of(m.annotation(), words).summary())
        .write(shown.part(), marks);
    html.close().newLine();
  }

  private void found(Html html) {
    html.open("section", "class", "found", "aria-labelledby", "found").newLine();
    html.element("h2", "What was found", "id", "found").newLine();
    if (marks.isEmpty()) {
      html.element("p", "Nothing was found in this text.");
    }
    if (shown.cut()) {
      html.element(
          "p", "More was found here than one page shows; the list of annotations has it all.");
    }
    new Entries(html, shown.text(), marks).write(marks);
    html.close().newLine();
  }
}
