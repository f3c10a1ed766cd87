package org.depositary.extraction.tagger;

/** What training has learned. */
final class Model {

  private final Lexicon lexicon;
  private final Weights weights;
  private final int[] transitions;
  private final double unit;

  /**
   * @param transitions from label by to label, in the unit of the weights
   * @param unit what a weight of 1 is worth as the logarithm of odds
   */
  Model(Lexicon lexicon, Weights weights, int[] transitions, double unit) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.transitions = transitions;
    this.unit = unit;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Weights weights() {
    return weights;
  }

  int[] transitions() {
    return transitions;
  }

  double unit() {
    return unit;
  }

  double[] steps() {
    double[] steps = new double[transitions.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = StrictMath.exp(transitions[i] * unit);
    }
    return steps;
  }
}
