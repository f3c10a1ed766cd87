package org.depositary.contract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gate refuses what breaks clients, and lets pass what does not. */
class MutantTest {

  private static final double CAUGHT = 0.95;
  private static final double FALSE_ALARMS = 0.10;

  // By name; comparing takes long, and two tests ask.
  private static final Map<String, List<Difference>> DIFFERENCES = new HashMap<>();

  private final List<String> table = new ArrayList<>();

  @Test
  void changesThatBreakClientsAreRefused() throws IOException {
    List<Mutant> mutants = Mutant.read("breaking.json");
    double refused = refused(mutants);
    print("breaking changes", refused, mutants.size());
    assertThat(refused / mutants.size()).as(text()).isGreaterThanOrEqualTo(CAUGHT);
  }

  @Test
  void changesThatBreakNobodyPass() throws IOException {
    List<Mutant> mutants = Mutant.read("harmless.json");
    double refused = refused(mutants);
    print("harmless changes", refused, mutants.size());
    assertThat(refused / mutants.size()).as(text()).isLessThanOrEqualTo(FALSE_ALARMS);
  }

  @Test
  void theContractDoesNotDifferFromItself() throws IOException {
    JsonNode contract = CommittedContract.current();
    assertThat(Comparison.of(contract, contract)).isEmpty();
  }

  // A schema, a parameter, a header or an answer that many operations share is told once.
  @Test
  void theChangelogHasAWordForEveryChange() throws IOException {
    JsonNode contract = CommittedContract.current();
    List<Mutant> mutants = Mutant.read("breaking.json");
    mutants.addAll(Mutant.read("harmless.json"));
    for (Mutant mutant : mutants) {
      JsonNode changed = mutant.applyTo(contract);
      assertThat(differences(mutant, contract, changed))
          .filteredOn(difference -> !difference.pointer().startsWith("/servers"))
          .as(mutant.name())
          .allSatisfy(
              difference ->
                  assertThat(Subject.of(difference.pointer(), contract, changed)).isNotEmpty());
    }
  }

  private static List<Difference> differences(Mutant mutant, JsonNode contract, JsonNode changed) {
    return DIFFERENCES.computeIfAbsent(mutant.name(), name -> Comparison.of(contract, changed));
  }

  private int refused(List<Mutant> mutants) throws IOException {
    JsonNode contract = CommittedContract.current();
    int refused = 0;
    for (Mutant mutant : mutants) {
      JsonNode changed = mutant.applyTo(contract);
      assertThat(changed).as(mutant.name() + " changes nothing").isNotEqualTo(contract);
      List<Difference> breaking =
          differences(mutant, contract, changed).stream().filter(Difference::breaks).toList();
      refused += breaking.isEmpty() ? 0 : 1;
      String found = breaking.isEmpty() ? "" : breaking.get(0).toString();
      table.add(
          String.format(
              Locale.ROOT,
              "%-8s %-48s %s",
              breaking.isEmpty() ? "passes" : "REFUSED",
              mutant.name(),
              found));
    }
    return refused;
  }

  private String text() {
    return String.join(System.lineSeparator(), table);
  }

  private void print(String kind, double refused, int all) {
    System.out.printf(Locale.ROOT, "%s%n%s: %.0f of %d refused%n", text(), kind, refused, all);
  }
}
