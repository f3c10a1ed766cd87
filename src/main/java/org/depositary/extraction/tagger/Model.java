package org.depositary.extraction.tagger;

/**
 * What training has learned.
 *
 * <p>Four weights share one number, {@value #LANE} bits each and raised by {@value #RAISED} to be
 * positive, so that a row of all labels is added in {@value #ROW} steps. A word has too few
 * features for a lane to run over.
 */
final class Model {

  static final int ROW = 4;
  static final int LANE = 16;
  static final int RAISED = 128;

  private static final int LANES = Long.SIZE / LANE;

  private final Lexicon lexicon;
  private final IntTable rows;
  private final long[] weights;
  private final int[] transitions;
  private final double unit;

  /**
   * @param rows the number of a feature's row of weights, from 1
   * @param weights rows of {@value #ROW} numbers
   * @param transitions from label by to label, in the unit of the weights
   * @param unit what a weight of 1 is worth as the logarithm of odds
   */
  Model(Lexicon lexicon, IntTable rows, long[] weights, int[] transitions, double unit) {
    this.lexicon = lexicon;
    this.rows = rows;
    this.weights = weights;
    this.transitions = transitions;
    this.unit = unit;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  IntTable rows() {
    return rows;
  }

  long[] weights() {
    return weights;
  }

  int[] transitions() {
    return transitions;
  }

  double unit() {
    return unit;
  }

  /** Writes a weight into its lane, which must be empty. */
  static void put(long[] weights, int row, int label, byte weight) {
    weights[row * ROW + label / LANES] |= (long) (weight + RAISED) << LANE * (label % LANES);
  }

  /** The sum of a label's weights after so many rows were added to one. */
  static int sum(long[] added, int label, int rows) {
    long lane = added[label / LANES] >>> LANE * (label % LANES) & (1L << LANE) - 1;
    return (int) lane - rows * RAISED;
  }

  double[] steps() {
    double[] steps = new double[transitions.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = StrictMath.exp(transitions[i] * unit);
    }
    return steps;
  }
}
