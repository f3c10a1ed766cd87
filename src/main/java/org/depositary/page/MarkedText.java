package org.depositary.page;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.annotation.AnnotationKind;
import org.depositary.http.page.Html;

/**
 * Writes a part of a text in paragraphs, with its marks.
 *
 * <p>Every mark has one link that the keyboard reaches: its words, or a number behind them where
 * the words belong to a mark inside it.
 */
final class MarkedText {

  private final Html html;
  private final String text;
  private final Function<Mark, String> titles;
  // The numbers of the marks that have their link.
  private final BitSet placed = new BitSet();
  private boolean inParagraph;
  // UTF-16 units. What stands before it was written, or was a break between lines.
  private int done;
  // UTF-16 units. The next line feed, or the end.
  private int feed = -1;
  private int end;
  // How many line feeds were skipped since the last words.
  private int feeds;

  MarkedText(Html html, String text, Function<Mark, String> titles) {
    this.html = html;
    this.text = text;
    this.titles = titles;
  }

  void write(TextPart part, List<Mark> marks) {
    done = part.start();
    end = part.end();
    new Runs(marks).forEach(part, this::write);
    if (inParagraph) {
      html.close().newLine();
    }
  }

  private void write(Run run) {
    run.ended().forEach(this::number);
    while (done < run.end()) {
      int stop = Math.min(run.end(), nextFeed());
      if (stop > done) {
        beginLine();
        words(run, done, stop);
        done = stop;
      } else {
        skipBreak();
      }
    }
  }

  // Looked for once, however many runs stand before it.
  private int nextFeed() {
    if (feed < done) {
      int found = text.indexOf('\n', done);
      feed = found < 0 ? end : Math.min(found, end);
    }
    return feed;
  }

  // Of blank lines only their number counts; the blanks before the next words stay.
  private void skipBreak() {
    int last = done;
    for (int i = done; i < end && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        feeds++;
        last = i;
      }
    }
    done = last + 1;
  }

  private void beginLine() {
    if (inParagraph && feeds == 1) {
      html.empty("br");
    } else if (inParagraph && feeds > 1) {
      html.close().newLine();
      inParagraph = false;
    }
    if (!inParagraph) {
      html.open("p", "dir", "auto");
      inParagraph = true;
    }
    feeds = 0;
  }

  private void words(Run run, int start, int end) {
    if (run.kinds().isEmpty()) {
      html.text(text, start, end);
      return;
    }
    Mark mark = run.innermost();
    String classes = run.kinds().stream().map(MarkedText::styleOf).collect(Collectors.joining(" "));
    if (mark == null) {
      html.open("mark", "class", classes).text(text, start, end).close();
      return;
    }
    if (placed.get(mark.number())) {
      html.open("mark", "class", classes);
      html.open("a", "href", "#" + mark.entry(), "tabindex", "-1");
    } else {
      placed.set(mark.number());
      html.open("mark", "class", classes, "id", mark.place(), "data-n", "" + mark.number());
      html.open("a", "href", "#" + mark.entry(), "title", titles.apply(mark));
    }
    html.text(text, start, end).close().close();
  }

  private void number(Mark mark) {
    if (!placed.get(mark.number())) {
      placed.set(mark.number());
      html.open(
          "a",
          "class",
          "ref " + styleOf(mark.kind()),
          "id",
          mark.place(),
          "href",
          "#" + mark.entry(),
          "title",
          titles.apply(mark));
      html.text("" + mark.number()).close();
    }
  }

  static String styleOf(AnnotationKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
