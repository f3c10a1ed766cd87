package org.depositary.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compiled names to look for, as a trie over folded words.
 *
 * <p>Names match whatever the case, accents, quotes, hyphens, commas, line breaks and non-breaking
 * spaces between their words; a name added with {@link Builder#addExact} also needs the case as
 * given. Small words that the builder was told to ignore count for nothing after the first word.
 * Words may stand at most {@value NameGap#WIDEST} units apart and never across an empty line or the
 * end of a sentence. A name leads to one payload, any number its owner chose; the same name added
 * twice keeps the first. Immutable, thread-safe, allocates nothing while it looks.
 */
public final class Gazetteer {

  /** What {@link #longest} answers where no name starts. */
  public static final long NONE = -1;

  /** Small words in a row; without a bound "the the the" would cost its square. */
  private static final int MOST_SMALL = 8;

  private final Trie trie;
  private final long[] ignored;
  private final long ignoredBits;
  private final long[] firstWords;

  /** One bit for the hash of every first word, others may share it; empty while names are added. */
  private final long[] filter;

  private Gazetteer(Builder builder, long[] filter) {
    this.trie = builder.trie;
    this.ignored = builder.ignored.stream().mapToLong(Words::hash).toArray();
    this.ignoredBits = bits(ignored);
    this.firstWords = builder.firstWords.stream().mapToLong(Words::hash).toArray();
    this.filter = filter;
    for (long hash : filter.length == 0 ? new long[0] : firstWords) {
      filter[bit(hash) / Long.SIZE] |= 1L << bit(hash);
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * The longest name whose first word starts at {@code from}.
   *
   * @param from UTF-16 offset of the first unit of a word; the caller knows that no word unit
   *     stands before it
   * @return {@link #NONE}, or a match to be read with {@link #end} and {@link #payload}
   */
  public long longest(CharSequence text, int from) {
    long best = NONE;
    int node = 0;
    int at = from;
    int small = 0;
    while (at < text.length()) {
      long hash = Words.FNV_OFFSET;
      int end = at;
      while (end < text.length()) {
        char folded = Folding.fold(text.charAt(end));
        if (folded == Folding.SEPARATOR || Folding.isIdeograph(folded) && end > at) {
          break;
        }
        if (folded != Folding.SKIP) {
          hash = (hash ^ folded) * Words.FNV_PRIME;
        }
        end++;
        if (Folding.isIdeograph(folded)) {
          break;
        }
      }
      if (node == 0 && !mayStart(hash)) {
        return NONE;
      }
      boolean counts = node == 0 || !ignores(hash);
      small = counts ? 0 : small + 1;
      if (!counts && (small > MOST_SMALL || listed(text, at))) {
        return best;
      }
      node = counts ? trie.child(node, hash) : node;
      if (node < 0) {
        return best;
      }
      if (counts && trie.payload(node) >= 0 && matchesCase(node, text, from, end)) {
        best = ((long) trie.payload(node) << 32) | end;
      }
      at = NameGap.nextWord(text, end);
      if (at < 0) {
        return best;
      }
    }
    return best;
  }

  /** The longest name whose first word is this one of a text, as {@link #longest} finds it. */
  public long longest(Words words, int word) {
    return mayStart(words.hash(word))
        ? longest(words.text().characters(), words.start(word))
        : NONE;
  }

  /** True where a name starts with a word; see {@link Words#hash}. */
  public boolean starts(long word) {
    return mayStart(word) && trie.child(0, word) >= 0;
  }

  // Nearly all words of a text start no name and are turned away by one bit.
  private boolean mayStart(long word) {
    return filter.length == 0 || (filter[bit(word) / Long.SIZE] & 1L << bit(word)) != 0;
  }

  private int bit(long hash) {
    return (int) (hash ^ hash >>> 32) & filter.length * Long.SIZE - 1;
  }

  /** The hashes of the words that names start with. */
  long[] firstWords() {
    return firstWords;
  }

  // Behind a comma even a small word counts: "Hague Conventions, the 1907 Regulations".
  private static boolean listed(CharSequence text, int word) {
    return word > 1 && text.charAt(word - 1) == ' ' && text.charAt(word - 2) == ',';
  }

  private boolean ignores(long hash) {
    if ((ignoredBits & 1L << hash) == 0) {
      return false;
    }
    for (long word : ignored) {
      if (word == hash) {
        return true;
      }
    }
    return false;
  }

  // One bit for each word: nearly all others are turned away by it.
  private static long bits(long[] words) {
    long bits = 0;
    for (long word : words) {
      bits |= 1L << word;
    }
    return bits;
  }

  /** The UTF-16 offset after a match. */
  public static int end(long match) {
    return (int) match;
  }

  /** The payload of a match. */
  public static int payload(long match) {
    return (int) (match >> 32);
  }

  private boolean matchesCase(int node, CharSequence text, int from, int end) {
    String spelling = trie.spelling(node);
    if (spelling.isEmpty()) {
      return true;
    }
    if (end - from != spelling.length()) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (text.charAt(i) != spelling.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** Collects names. Not thread-safe; of no use once it has built. */
  public static final class Builder {

    private final Trie trie = new Trie();

    /** The node before and the word of each node but the root. */
    private final List<Step> steps = new ArrayList<>();

    private final Set<String> ignored = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    private record Step(int from, String word) {}

    private Builder() {}

    /** Words that count for nothing after the first word of a name; call before adding names. */
    public Builder ignoring(Collection<String> words) {
      ignored.addAll(words);
      return this;
    }

    /** Adds a name that matches in any case. */
    public Builder add(String name, int payload) {
      return add(name, payload, "");
    }

    /** Adds a name that matches only in this very spelling: an abbreviation. */
    public Builder addExact(String name, int payload) {
      return add(name, payload, name);
    }

    /** A gazetteer that also finds what is added later; for one thread alone. */
    public Gazetteer growing() {
      return new Gazetteer(this, new long[0]);
    }

    public Gazetteer build() {
      trie.trim();
      int bits = Integer.highestOneBit(Math.max(8, firstWords.size())) * 32;
      return new Gazetteer(this, new long[Math.max(1, bits / Long.SIZE)]);
    }

    private Builder add(String name, int payload, String spelling) {
      if (payload < 0) {
        throw new IllegalArgumentException("payload must not be negative: " + payload);
      }
      String key = Folding.key(name);
      if (key.isEmpty()) {
        throw new IllegalArgumentException("a name without a word: \"" + name + '"');
      }
      int node = 0;
      int start = 0;
      while (start < key.length()) {
        int space = key.indexOf(' ', start);
        String word = key.substring(start, space < 0 ? key.length() : space);
        node = node == 0 || !ignored.contains(word) ? step(node, word) : node;
        start += word.length() + 1;
      }
      if (trie.payload(node) < 0) {
        trie.name(node, payload, spelling);
      } else if (spelling.isEmpty()) {
        // Any case is wider than one case.
        trie.name(node, trie.payload(node), "");
      }
      return this;
    }

    private int step(int node, String word) {
      if (node == 0) {
        firstWords.add(word);
      }
      int next = trie.step(node, Words.hash(word));
      Step step = new Step(node, word);
      if (next > steps.size()) {
        steps.add(step);
      } else if (!steps.get(next - 1).equals(step)) {
        throw new IllegalStateException("hash collision: " + steps.get(next - 1) + ", " + step);
      }
      return next;
    }
  }
}
