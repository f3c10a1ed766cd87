package org.depositary.extraction.pinpoint;

import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.jspecify.annotations.Nullable;

/** Gives a paragraph the article that "the same article" or "thereof" points back to. */
final class SameArticle {

  /** An article farther back, in UTF-16 units, is not pointed to. */
  private static final int NEAR = 300;

  private final Cursor cursor;
  private @Nullable Path article;
  private int articleEnd;

  SameArticle(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Puts paragraphs without an article under the one before, where the words at the cursor say so.
   *
   * @return the offset behind those words, 0 where they are not the pinpoint's own
   */
  int complete(List<List<Path>> groups, int from) {
    Path above = article;
    List<Path> paths = groups.get(0);
    boolean lone = groups.size() == 1 && !paths.get(0).citable();
    if (above == null || !lone || from < articleEnd || from - articleEnd > NEAR) {
      return 0;
    }
    int mark = cursor.from();
    int end = same();
    boolean thereof = end == 0 && thereof(mark);
    cursor.back(mark);
    if (end > 0 || thereof) {
      paths.replaceAll(path -> under(path, above, end));
    }
    return end;
  }

  private static Path under(Path path, Path above, int end) {
    return path.under(above).from(path.start()).until(Math.max(path.end(), end));
  }

  // "of the same article", "of that article"
  private int same() {
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    if (!cursor.is(Word.OF) && !cursor.is(Word.IN)) {
      return 0;
    }
    cursor.next();
    if (cursor.is(Word.THE)) {
      cursor.next();
    }
    if (!cursor.is(Word.SAME) && !cursor.is(Word.SAID) && !cursor.is(Word.THIS)) {
      return 0;
    }
    cursor.next();
    return cursor.is(Word.ARTICLE) ? cursor.end() : 0;
  }

  private boolean thereof(int mark) {
    cursor.back(mark);
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    return cursor.is(Word.THEREOF) && cursor.print().equals("thereof");
  }

  /** Takes note of the article that was read last. */
  void keep(List<List<Path>> groups, int end) {
    if (!groups.isEmpty()) {
      List<Path> paths = groups.get(groups.size() - 1);
      Path last = paths.get(paths.size() - 1);
      if (last.number(Level.ARTICLE) != null) {
        article = last.above(Level.PARAGRAPH);
        articleEnd = end;
      }
    }
  }
}
