package org.depositary.extraction.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.depositary.text.Words;

/**
 * Trains a linear-chain CRF by regularised dual averaging with a step of its own for each weight.
 *
 * <p>One thread, one order of the stretches from one seed, {@link StrictMath}: the same data give
 * the same bytes. Weights are a closed form of the sum of their gradients and of their squares, so
 * nothing depends on when a feature was last seen.
 */
final class Training {

  private static final int L = Label.COUNT;

  /**
   * How to train.
   *
   * @param passes over all stretches
   * @param rate length of the first steps
   * @param sparsity what a weight has to earn with each stretch to differ from 0
   * @param seen how often a feature must occur to be kept
   * @param dropped the share of features that one look at a word does not see
   * @param boldness what every word without a name pays, as the logarithm of odds
   */
  record Settings(
      int passes, double rate, double sparsity, int seen, double dropped, double boldness) {}

  /** A stretch with its labels and the features of its words. */
  private static final class Example {

    private final int[] labels;
    private final int[][] features;
    private final double weight;

    Example(int[] labels, int[][] features, double weight) {
      this.labels = labels;
      this.features = features;
      this.weight = weight;
    }
  }

  private final LexiconSource source;
  private final Lexicon lexicon;
  private final Settings settings;
  private final List<Example> examples = new ArrayList<>();
  private final Map<Integer, Integer> seen = new HashMap<>();
  private int[] keys = {};
  // Sum of gradients and of their squares, side by side for each feature and label.
  private float[] sums = {};
  private final double[] stepSums = new double[L * L];
  private final double[] stepSquares = new double[L * L];
  private final double[] steps = new double[L * L];
  private final Marginals marginals = new Marginals(steps);
  private final double[] scores = new double[Stretch.LONGEST * L];
  private final double[] slopes = new double[L];
  private double time;

  Training(LexiconSource source, Settings settings) {
    this.source = source;
    this.lexicon = source.lexicon();
    this.settings = settings;
  }

  /** Adds sentences; a weight of 3 lets each count like three. */
  void add(List<LabelledSentence> sentences, double weight) {
    for (LabelledSentence sentence : sentences) {
      Words words = sentence.words();
      int[] labels = sentence.labels(words);
      Stretch stretch = new Stretch(words, lexicon);
      Features features = new Features(stretch);
      while (stretch.next()) {
        examples.add(example(stretch, features, labels, weight));
      }
    }
  }

  private Example example(Stretch stretch, Features features, int[] labels, double weight) {
    int[][] all = new int[stretch.length()][];
    int[] wanted = new int[stretch.length()];
    for (int i = 0; i < all.length; i++) {
      int count = features.read(i);
      all[i] = Arrays.copyOf(features.keys(), count);
      for (int key : all[i]) {
        seen.merge(key, 1, Integer::sum);
      }
      wanted[i] = labels[stretch.word(i)];
    }
    return new Example(repaired(wanted), all, weight);
  }

  // A name that leaves the stretch ends with it.
  private static int[] repaired(int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      int label = labels[i];
      if (label == Label.OUTSIDE) {
        continue;
      }
      int type = (label - 1) / 4;
      boolean first = i == 0 || Label.closes(labels[i - 1]);
      boolean last = i == labels.length - 1 || Label.closes(label);
      labels[i] =
          first
              ? last ? Label.unit(type) : Label.begin(type)
              : last ? Label.last(type) : Label.inside(type);
    }
    return labels;
  }

  /** The bytes of the model. */
  byte[] train() {
    number();
    Random random = new Random(20);
    List<Example> order = new ArrayList<>(examples);
    for (int pass = 0; pass < settings.passes(); pass++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, random);
      }
    }
    return bytes();
  }

  // Features get numbers by the order of their keys.
  private void number() {
    keys =
        seen.entrySet().stream()
            .filter(entry -> entry.getValue() >= settings.seen())
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    sums = new float[keys.length * 2 * L];
    for (Example example : examples) {
      for (int i = 0; i < example.features.length; i++) {
        example.features[i] =
            Arrays.stream(example.features[i])
                .map(key -> Arrays.binarySearch(keys, key))
                .filter(number -> number >= 0)
                .toArray();
      }
    }
  }

  private void learn(Example example, Random random) {
    int length = example.labels.length;
    int[][] features = example.features;
    if (settings.dropped() > 0) {
      features = thinned(features, random);
    }
    Arrays.fill(scores, 0, length * L, 0);
    for (int i = 0; i < length; i++) {
      for (int feature : features[i]) {
        for (int label = 0; label < L; label++) {
          scores[i * L + label] += weight(feature, label);
        }
      }
    }
    for (int i = 0; i < L * L; i++) {
      steps[i] = StrictMath.exp(weight(stepSums[i], stepSquares[i]));
    }
    marginals.read(scores, length);
    time += example.weight;
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < L; label++) {
        double wanted = example.labels[i] == label ? 1 : 0;
        slopes[label] = example.weight * (wanted - marginals.of(i, label));
      }
      learnSteps(example, i);
      for (int feature : features[i]) {
        int at = feature * 2 * L;
        for (int label = 0; label < L; label++) {
          float slope = (float) slopes[label];
          sums[at + 2 * label] += slope;
          sums[at + 2 * label + 1] += slope * slope;
        }
      }
    }
  }

  private int[][] thinned(int[][] features, Random random) {
    int[][] thinned = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int[] kept = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        if (random.nextFloat() >= settings.dropped()) {
          kept[count++] = feature;
        }
      }
      thinned[i] = Arrays.copyOf(kept, count);
    }
    return thinned;
  }

  private void learnSteps(Example example, int at) {
    int[] labels = example.labels;
    for (int label = 0; label < L; label++) {
      if (at == 0) {
        learnStep(Label.OUTSIDE, label, slopes[label]);
        continue;
      }
      for (int before : Label.BEFORE[label]) {
        double wanted = labels[at] == label && labels[at - 1] == before ? 1 : 0;
        learnStep(before, label, example.weight * (wanted - marginals.of(at, before, label)));
      }
    }
  }

  private void learnStep(int before, int label, double slope) {
    stepSums[before * L + label] += slope;
    stepSquares[before * L + label] += slope * slope;
  }

  private double weight(int feature, int label) {
    int at = (feature * L + label) * 2;
    return weight(sums[at], sums[at + 1]);
  }

  private double weight(double sum, double squares) {
    double earned = Math.abs(sum) - settings.sparsity() * time;
    if (earned <= 0) {
      return 0;
    }
    double size = earned * settings.rate() / (1 + Math.sqrt(squares));
    return sum > 0 ? size : -size;
  }

  private byte[] bytes() {
    double highest = 0;
    for (int i = 0; i < keys.length * L; i++) {
      highest = Math.max(highest, Math.abs(weight(i / L, i % L)));
    }
    double unit = highest / Byte.MAX_VALUE;
    Map<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);
    for (int feature = 0; feature < keys.length; feature++) {
      byte[] row = new byte[L];
      boolean any = false;
      for (int label = 0; label < L; label++) {
        row[label] = (byte) Math.round(weight(feature, label) / unit);
        any |= row[label] != 0;
      }
      if (any) {
        rows.put(keys[feature], row);
      }
    }
    int[] transitions = new int[L * L];
    for (int i = 0; i < transitions.length; i++) {
      double paid = i % L == Label.OUTSIDE ? settings.boldness() : 0;
      transitions[i] = (int) Math.round((weight(stepSums[i], stepSquares[i]) - paid) / unit);
    }
    return ModelWriter.write(source, rows, transitions, unit);
  }
}
