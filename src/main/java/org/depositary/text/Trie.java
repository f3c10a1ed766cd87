package org.depositary.text;

import java.util.Arrays;

/**
 * Nodes and the words that lead from one to the next; node 0 is the root.
 *
 * <p>All edges are in one open-addressing table, by a hash of the node and of the word. Grows while
 * names are added; not to be changed once it is shared.
 */
final class Trie {

  private static final int NONE = -1;

  /** 0, or the key of an edge; a power of two many, at most half of them taken. */
  private long[] keys = new long[16];

  /** The node that the edge in the same place leads to. */
  private int[] targets = new int[16];

  /** By node; -1 where no name ends. */
  private int[] payloads = {NONE, NONE, NONE, NONE};

  /** By node; the only spelling that counts, "" where any does. */
  private String[] spellings = {"", "", "", ""};

  private int nodes = 1;

  /** The node that a word leads to, -1 where there is none. */
  int child(int node, long word) {
    long key = key(node, word);
    int slot = slot(key);
    return keys[slot] == key ? targets[slot] : NONE;
  }

  /** The node that a word leads to, made where there is none. */
  int step(int node, long word) {
    if (nodes * 2 >= keys.length) {
      widen();
    }
    long key = key(node, word);
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      targets[slot] = node();
    }
    return targets[slot];
  }

  int nodes() {
    return nodes;
  }

  int payload(int node) {
    return payloads[node];
  }

  String spelling(int node) {
    return spellings[node];
  }

  void name(int node, int payload, String spelling) {
    payloads[node] = payload;
    spellings[node] = spelling;
  }

  /** Gives back what growing kept in store. */
  void trim() {
    payloads = Arrays.copyOf(payloads, nodes);
    spellings = Arrays.copyOf(spellings, nodes);
  }

  private int node() {
    if (nodes == payloads.length) {
      payloads = Arrays.copyOf(payloads, nodes * 2);
      spellings = Arrays.copyOf(spellings, nodes * 2);
    }
    payloads[nodes] = NONE;
    spellings[nodes] = "";
    return nodes++;
  }

  private void widen() {
    long[] before = keys;
    int[] targetsBefore = targets;
    keys = new long[before.length * 2];
    targets = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int slot = slot(before[i]);
        keys[slot] = before[i];
        targets[slot] = targetsBefore[i];
      }
    }
  }

  // Where the key stands or, where it does not, an empty place.
  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 29)) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & keys.length - 1;
    }
    return slot;
  }

  // 64 bits of a mixed hash: two edges of one trie collide with a chance below 1e-9, and the
  // builder refuses a set of names in which they would.
  private static long key(int node, long word) {
    long mixed = (word + 0x9e3779b97f4a7c15L * (node + 1L)) * 0xbf58476d1ce4e5b9L;
    mixed ^= mixed >>> 31;
    return mixed == 0 ? 1 : mixed;
  }
}
