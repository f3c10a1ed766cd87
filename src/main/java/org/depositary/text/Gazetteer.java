package org.depositary.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiled names to look for, as a trie over folded words.
 *
 * <p>Names match whatever the case, accents, quotes, hyphens, commas, line breaks and non-breaking
 * spaces between their words; a name added with {@link Builder#addExact} also needs the case as
 * given. Small words that the builder was told to ignore count for nothing after the first word.
 * Words may stand at most {@value #WIDEST_GAP} units apart and never across an empty line or the
 * end of a sentence. A name leads to one payload, any number its owner chose; the same name added
 * twice keeps the first. Immutable, thread-safe, allocates nothing while it looks.
 */
public final class Gazetteer {

  /** What {@link #longest} answers where no name starts. */
  public static final long NONE = -1;

  private static final int WIDEST_GAP = 6;
  static final long FNV_OFFSET = 0xcbf29ce484222325L;
  static final long FNV_PRIME = 0x100000001b3L;

  private final long[] keys;
  private final int[] children;
  private final int[] payloads;
  private final String[] exact;
  private final int mask;
  private final long[] ignored;
  private final long[] firstWords;

  private Gazetteer(Builder builder) {
    int capacity = Integer.highestOneBit(Math.max(8, builder.edges.size() * 2)) * 2;
    this.mask = capacity - 1;
    this.keys = new long[capacity];
    this.children = new int[capacity];
    builder.edges.forEach(
        (key, child) -> {
          int slot = slot(key);
          keys[slot] = key;
          children[slot] = child;
        });
    this.payloads = builder.payloads.stream().mapToInt(Integer::intValue).toArray();
    this.exact = builder.exact.toArray(new String[0]);
    this.firstWords = builder.firstWords.stream().mapToLong(Builder::hash).toArray();
    this.ignored = builder.ignored.stream().mapToLong(Builder::hash).toArray();
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
    while (at < text.length()) {
      long hash = FNV_OFFSET;
      int end = at;
      while (end < text.length()) {
        char folded = Folding.fold(text.charAt(end));
        if (folded == Folding.SEPARATOR) {
          break;
        }
        if (folded != Folding.SKIP) {
          hash = (hash ^ folded) * FNV_PRIME;
        }
        end++;
      }
      boolean counts = node == 0 || !ignores(hash);
      if (!counts && listed(text, at)) {
        return best;
      }
      node = counts ? child(node, hash) : node;
      if (node < 0) {
        return best;
      }
      if (counts && payloads[node] >= 0 && matchesCase(node, text, from, end)) {
        best = ((long) payloads[node] << 32) | end;
      }
      at = nextWord(text, end);
      if (at < 0) {
        return best;
      }
    }
    return best;
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
    for (long word : ignored) {
      if (word == hash) {
        return true;
      }
    }
    return false;
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
    String surface = exact[node];
    if (surface.isEmpty()) {
      return true;
    }
    return end - from == surface.length()
        && CharSequence.compare(surface, text.subSequence(from, end)) == 0;
  }

  /** The start of the next word near enough to belong to the same name, or -1. */
  private static int nextWord(CharSequence text, int end) {
    int lines = 0;
    int limit = Math.min(text.length(), end + WIDEST_GAP + 1);
    for (int i = end; i < limit; i++) {
      char unit = text.charAt(i);
      if (Folding.isWord(unit)) {
        return i == end ? -1 : i;
      }
      if (unit == '\n' && ++lines > 1) {
        return -1;
      }
      if (breaksName(text, i, unit)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean breaksName(CharSequence text, int i, char unit) {
    if (unit == '.') {
      // A stop inside an abbreviation ("U.N. Charter") may stand, the end of a sentence may not.
      return i + 1 < text.length()
          && Character.isWhitespace(text.charAt(i + 1))
          && !initial(text, i)
          && !number(text, i);
    }
    return unit == ';' || unit == ':' || unit == '!' || unit == '?';
  }

  // "Protocol No. 12"
  private static boolean number(CharSequence text, int stop) {
    return stop >= 3
        && Folding.fold(text.charAt(stop - 1)) == 'o'
        && Folding.fold(text.charAt(stop - 2)) == 'n'
        && !Folding.isWord(text.charAt(stop - 3));
  }

  private static boolean initial(CharSequence text, int stop) {
    return stop >= 1
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }

  private int child(int node, long wordHash) {
    long key = edge(node, wordHash);
    int slot = slot(key);
    return keys[slot] == key ? children[slot] : -1;
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 29)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  // 64 bits of a mixed hash: two edges of one gazetteer collide with a chance below 1e-9, and the
  // builder refuses a set of names in which they would.
  private static long edge(int node, long wordHash) {
    long mixed = (wordHash + 0x9e3779b97f4a7c15L * (node + 1L)) * 0xbf58476d1ce4e5b9L;
    mixed ^= mixed >>> 31;
    return mixed == 0 ? 1 : mixed;
  }

  /** Collects names. Not thread-safe. */
  public static final class Builder {

    private final Map<Long, Integer> edges = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();
    private final List<Integer> payloads = new ArrayList<>(List.of(-1));
    private final List<String> exact = new ArrayList<>(List.of(""));

    private final Set<String> ignored = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

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

    public Gazetteer build() {
      return new Gazetteer(this);
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
      int space = key.indexOf(' ');
      firstWords.add(space < 0 ? key : key.substring(0, space));
      for (String word : key.split(" ")) {
        node = node == 0 || !ignored.contains(word) ? step(node, word) : node;
      }
      if (payloads.get(node) < 0) {
        payloads.set(node, payload);
        exact.set(node, spelling);
      } else if (spelling.isEmpty()) {
        // Any case is wider than one case.
        exact.set(node, "");
      }
      return this;
    }

    private int step(int node, String word) {
      long key = edge(node, hash(word));
      String before = words.putIfAbsent(key, node + " " + word);
      if (before != null && !before.equals(node + " " + word)) {
        throw new IllegalStateException("hash collision: " + before + " and " + node + " " + word);
      }
      return edges.computeIfAbsent(
          key,
          k -> {
            payloads.add(-1);
            exact.add("");
            return payloads.size() - 1;
          });
    }

    private static long hash(String word) {
      long hash = FNV_OFFSET;
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      return hash;
    }
  }
}
