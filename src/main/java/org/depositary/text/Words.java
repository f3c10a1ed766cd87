package org.depositary.text;

import java.util.Arrays;

/**
 * The words of a text with their shape, their folded hash and what stands between them.
 *
 * <p>A word is an unbroken run of {@link Folding#isWord} units, so {@code Women's} and {@code
 * Nagorno-Karabakh} are two words each; the gap says what parted them. Words are numbered from 0 in
 * text order; all offsets are UTF-16 units. Built in one pass, then only read.
 */
public final class Words {

  /** How a word is written. */
  public enum Shape {
    LOWER,
    /** One upper-case letter first, only lower-case letters after it. */
    TITLE,
    /** A single upper-case letter. */
    INITIAL,
    /** Upper-case letters only, two at least. */
    UPPER,
    /** Decimal digits only. */
    DIGITS,
    /** Digits first, letters after: {@code 26th}, {@code 1980s}. */
    ORDINAL,
    /** Upper-case letter first, any mixture after: {@code McAdam}, {@code UNHCR's}. */
    MIXED,
    OTHER
  }

  /** What stands between a word and the one before it. */
  public enum Gap {
    /** Blanks, or one line break inside wrapped prose. */
    SPACE,
    /** A line break that may end a heading or a list item. */
    LINE,
    /** An empty line, or the edge of the text. */
    BREAK,
    /** A hyphen or dash without blanks. */
    HYPHEN,
    /** An apostrophe without blanks. */
    APOSTROPHE,
    /** A full stop without blanks. */
    DOT,
    /** A full stop and blanks. */
    STOP,
    COMMA,
    SLASH,
    AMPERSAND,
    /** A bracket opens. */
    OPEN,
    /** Anything else. */
    OTHER
  }

  /** 64-bit FNV-1a, over folded units. */
  static final long FNV_OFFSET = 0xcbf29ce484222325L;

  static final long FNV_PRIME = 0x100000001b3L;
  // A line break after so many units of the same line is taken for wrapped prose.
  private static final int WRAPPED_FROM = 50;
  private static final int WRAPPED_TO = 130;
  private static final Shape[] SHAPES = Shape.values();
  private static final Gap[] GAPS = Gap.values();

  private final Text text;
  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private byte[] shapes;
  private byte[] gaps;
  private int count;

  private Words(Text text) {
    this.text = text;
    int guess = text.utf16Length() / 5 + 16;
    this.starts = new int[guess];
    this.ends = new int[guess];
    this.hashes = new long[guess];
    this.shapes = new byte[guess];
    this.gaps = new byte[guess];
  }

  public static Words of(Text text) {
    Words words = new Words(text);
    words.split(text.characters());
    return words;
  }

  /** The hash that {@link #hash} gives for this word in any case and with any accents. */
  public static long hash(String word) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      char folded = Folding.fold(word.charAt(i));
      if (folded > Folding.SKIP) {
        hash = (hash ^ folded) * FNV_PRIME;
      }
    }
    return hash;
  }

  public Text text() {
    return text;
  }

  public int count() {
    return count;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  public int length(int word) {
    return ends[word] - starts[word];
  }

  /** The hash of the folded letters; see {@link #hash(String)}. */
  public long hash(int word) {
    return hashes[word];
  }

  public Shape shape(int word) {
    return SHAPES[shapes[word]];
  }

  /** What stands before a word; {@link Gap#BREAK} at both edges of the text. */
  public Gap gap(int word) {
    return word <= 0 || word >= count ? Gap.BREAK : GAPS[gaps[word]];
  }

  /** True where a word exists and starts with a capital letter. */
  public boolean capital(int word) {
    if (word < 0 || word >= count) {
      return false;
    }
    Shape shape = shape(word);
    return shape == Shape.TITLE
        || shape == Shape.UPPER
        || shape == Shape.INITIAL
        || shape == Shape.MIXED;
  }

  /** The unit before an offset, or a line break at the start of the text. */
  public char unitBefore(int offset) {
    return offset == 0 ? '\n' : text.characters().charAt(offset - 1);
  }

  /** The unit at an offset, or a line break at the end of the text. */
  public char unitAt(int offset) {
    return offset >= text.utf16Length() ? '\n' : text.characters().charAt(offset);
  }

  /** The first word that starts at or after an offset; {@link #count} where there is none. */
  public int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  private void split(String units) {
    int at = 0;
    int before = 0;
    while (at < units.length()) {
      if (!Folding.isWord(units.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      long hash = FNV_OFFSET;
      char folded = Folding.fold(units.charAt(at));
      while (folded != Folding.SEPARATOR) {
        if (folded != Folding.SKIP) {
          hash = (hash ^ folded) * FNV_PRIME;
        }
        at++;
        folded = at < units.length() ? Folding.fold(units.charAt(at)) : Folding.SEPARATOR;
      }
      append(start, at, hash, gapBetween(units, before, start));
      before = at;
    }
  }

  private void append(int start, int end, long hash, Gap gap) {
    if (count == starts.length) {
      int larger = count + count / 2 + 16;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      hashes = Arrays.copyOf(hashes, larger);
      shapes = Arrays.copyOf(shapes, larger);
      gaps = Arrays.copyOf(gaps, larger);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    shapes[count] = (byte) WordShape.of(text.characters(), start, end).ordinal();
    gaps[count] = (byte) gap.ordinal();
    count++;
  }

  private static Gap gapBetween(String units, int from, int to) {
    if (to - from == 1 && units.charAt(from) != '\n') {
      return WordShape.single(units.charAt(from));
    }
    Gap gap = Gap.SPACE;
    for (int i = from; i < to; i++) {
      char unit = units.charAt(i);
      if (unit == '\n') {
        gap = lineBreak(units, i, gap);
      } else if (!Folding.isBlank(unit)) {
        gap = gap == Gap.BREAK ? Gap.BREAK : mark(unit, gap, i == from);
      }
      if (gap == Gap.BREAK) {
        return gap;
      }
    }
    return gap;
  }

  private static Gap lineBreak(String units, int at, Gap gap) {
    for (int i = at + 1; i < units.length() && Folding.isBlank(units.charAt(i)); i++) {
      if (units.charAt(i) == '\n') {
        return Gap.BREAK;
      }
    }
    return gap == Gap.SPACE && !wrapped(units, at) ? Gap.LINE : gap;
  }

  private static boolean wrapped(String units, int lineEnd) {
    for (int i = lineEnd - 1; i >= Math.max(0, lineEnd - WRAPPED_TO); i--) {
      if (units.charAt(i) == '\n') {
        return lineEnd - i > WRAPPED_FROM;
      }
    }
    return lineEnd < WRAPPED_TO && lineEnd > WRAPPED_FROM;
  }

  // The first mark after the word decides; only blanks may stand beside a comma or a stop.
  private static Gap mark(char unit, Gap gap, boolean first) {
    Gap single = WordShape.single(unit);
    if (gap != Gap.SPACE && gap != Gap.LINE) {
      return Gap.OTHER;
    }
    return switch (single) {
      case DOT -> first ? Gap.STOP : Gap.OTHER;
      case COMMA -> first ? Gap.COMMA : Gap.OTHER;
      case OPEN, AMPERSAND, SLASH -> single;
      default -> Gap.OTHER;
    };
  }
}
