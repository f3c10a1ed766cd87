package org.depositary.extraction.tagger;

/**
 * Probabilities of labels in one stretch, by the forward-backward algorithm.
 *
 * <p>All exponentials are those of {@link StrictMath}: the same bits on every machine. Each word's
 * forward values are scaled to sum to 1. Not thread-safe.
 */
final class Marginals {

  private static final int L = Label.COUNT;

  private final double[] chances = new double[Stretch.LONGEST * L];
  private final double[] forward = new double[Stretch.LONGEST * L];
  private final double[] backward = new double[Stretch.LONGEST * L];
  private final double[] scales = new double[Stretch.LONGEST];
  private final double[] steps;
  private int length;

  /**
   * @param steps the exponentials of the transition scores, from label by to label
   */
  Marginals(double[] steps) {
    this.steps = steps;
  }

  /** Reads a stretch of so many words with a score for each of its labels. */
  void read(double[] scores, int words) {
    length = words;
    for (int i = 0; i < words; i++) {
      double highest = scores[i * L];
      for (int label = 1; label < L; label++) {
        highest = Math.max(highest, scores[i * L + label]);
      }
      for (int label = 0; label < L; label++) {
        chances[i * L + label] = StrictMath.exp(scores[i * L + label] - highest);
      }
    }
    readForward();
    readBackward();
  }

  /** The probability that a word has a label. */
  double of(int word, int label) {
    return forward[word * L + label] * backward[word * L + label];
  }

  /** The probability that a word, not the first, has a label and the word before it another. */
  double of(int word, int before, int label) {
    return forward[(word - 1) * L + before]
        * step(word, before, label)
        * backward[word * L + label];
  }

  /** The probability of these labels from a word on. */
  double of(int from, int[] labels, int to) {
    double chance = forward[from * L + labels[from]];
    for (int i = from + 1; i <= to; i++) {
      chance *= step(i, labels[i - 1], labels[i]);
    }
    return chance * backward[to * L + labels[to]];
  }

  private double step(int word, int before, int label) {
    return steps[before * L + label] * chances[word * L + label] / scales[word];
  }

  private void readForward() {
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int label = 0; label < L; label++) {
        double chance = i == 0 ? first(label) : reached(i, label);
        forward[i * L + label] = chance;
        sum += chance;
      }
      scales[i] = sum;
      for (int label = 0; label < L; label++) {
        forward[i * L + label] /= sum;
      }
    }
  }

  private double first(int label) {
    return Label.follows(Label.OUTSIDE, label) ? steps[label] * chances[label] : 0;
  }

  private double reached(int word, int label) {
    double sum = 0;
    for (int before : Label.BEFORE[label]) {
      sum += forward[(word - 1) * L + before] * steps[before * L + label];
    }
    return sum * chances[word * L + label];
  }

  private void readBackward() {
    double sum = 0;
    for (int label = 0; label < L; label++) {
      backward[(length - 1) * L + label] = Label.closes(label) ? 1 : 0;
      sum += Label.closes(label) ? forward[(length - 1) * L + label] : 0;
    }
    // A name that is under way at the end is no reading of the stretch.
    for (int label = 0; label < L; label++) {
      backward[(length - 1) * L + label] /= sum;
    }
    for (int i = length - 2; i >= 0; i--) {
      for (int label = 0; label < L; label++) {
        backward[i * L + label] = 0;
      }
      for (int label = 0; label < L; label++) {
        double rest = chances[(i + 1) * L + label] * backward[(i + 1) * L + label] / scales[i + 1];
        for (int before : Label.BEFORE[label]) {
          backward[i * L + before] += steps[before * L + label] * rest;
        }
      }
    }
  }
}
