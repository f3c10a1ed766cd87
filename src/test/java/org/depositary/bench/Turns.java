package org.depositary.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.depositary.bench.Load.Outcome;

/** One kind of request, measured several times, each time next to the yardstick. */
final class Turns {

  private final String name;
  private final IntFunction<HttpRequest> request;
  private final int status;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  /**
   * @param request by its number, from 0 in each turn
   * @param status what each must be answered with
   */
  Turns(String name, IntFunction<HttpRequest> request, int status) {
    this.name = name;
    this.request = request;
    this.status = status;
  }

  /** A run that does not count. */
  void warmUp(Load load) throws InterruptedException, ExecutionException {
    load.run(request, status);
  }

  /** A run that counts, of the yardstick itself. */
  void take(Load load) throws InterruptedException, ExecutionException {
    take(load, this);
  }

  /** A run that counts, compared with the last one of the yardstick. */
  void take(Load load, Turns yardstick) throws InterruptedException, ExecutionException {
    Outcome outcome = load.run(request, status);
    outcomes.add(outcome);
    ratios.add(outcome.perSecond() / yardstick.lastPerSecond());
  }

  private double lastPerSecond() {
    return outcomes.get(outcomes.size() - 1).perSecond();
  }

  /** Medians of the turns. */
  void describe(Report report) {
    report.line(
        "%-10s %10.0f %10.2f %10.2f %9.1f%%",
        name,
        median(outcomes, Outcome::perSecond),
        median(outcomes, Outcome::median),
        median(outcomes, Outcome::slowest1Percent),
        100 * median(ratios, ratio -> ratio));
  }

  private static <T> double median(List<T> values, ToDoubleFunction<T> figure) {
    List<Double> sorted =
        values.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
    return sorted.get(sorted.size() / 2);
  }
}
