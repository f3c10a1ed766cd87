package org.depositary.extraction.tagger;

/** The best labels of one stretch, by the Viterbi algorithm over whole numbers. Not thread-safe. */
final class Reading {

  private static final int L = Label.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final Model model;
  private final Stretch stretch;
  private final Features features;
  private final int[] scores = new int[Stretch.LONGEST * L];
  private final int[] best = new int[Stretch.LONGEST * L];
  private final byte[] came = new byte[Stretch.LONGEST * L];
  private final int[] labels = new int[Stretch.LONGEST];
  private final long[] sums = new long[Weights.SUMS];
  private final double[] odds = new double[Stretch.LONGEST * L];

  Reading(Model model, Stretch stretch) {
    this.model = model;
    this.stretch = stretch;
    this.features = new Features(stretch);
  }

  /** The labels of the stretch as it stands; the array is used again. */
  int[] labels() {
    int length = stretch.length();
    for (int i = 0; i < length; i++) {
      score(i);
    }
    for (int label = 0; label < L; label++) {
      best[label] =
          Label.follows(Label.OUTSIDE, label) ? model.transitions()[label] + scores[label] : NEVER;
    }
    for (int i = 1; i < length; i++) {
      advance(i);
    }
    trace(length);
    return labels;
  }

  /** The scores of the stretch as logarithms of odds, for {@link Marginals}. */
  double[] odds() {
    for (int i = 0; i < stretch.length() * L; i++) {
      odds[i] = scores[i] * model.unit();
    }
    return odds;
  }

  private void score(int at) {
    int rows = model.weights().add(features.keys(), features.read(at), sums);
    for (int label = 0; label < L; label++) {
      scores[at * L + label] = Weights.sum(sums, label, rows);
    }
  }

  private void advance(int at) {
    int from = at * L;
    for (int label = 0; label < L; label++) {
      int highest = Integer.MIN_VALUE;
      int origin = 0;
      for (int before : Label.BEFORE[label]) {
        int score = best[from - L + before] + model.transitions()[before * L + label];
        if (score > highest) {
          highest = score;
          origin = before;
        }
      }
      best[from + label] = highest + scores[from + label];
      came[from + label] = (byte) origin;
    }
  }

  private void trace(int length) {
    int at = (length - 1) * L;
    int label = Label.OUTSIDE;
    for (int end = 1; end < L; end++) {
      if (Label.closes(end) && best[at + end] > best[at + label]) {
        label = end;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = came[i * L + label];
    }
  }
}
