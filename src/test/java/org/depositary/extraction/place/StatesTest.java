package org.depositary.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;
import org.junit.jupiter.api.Test;

class StatesTest {

  private final States states = States.load();

  @Test
  void everyMemberOfTheUnitedNationsIsListed() {
    assertThat(states.list())
        .filteredOn(state -> state.status() == State.Status.MEMBER)
        .hasSize(193);
  }

  @Test
  void namesAreFoundWhateverTheirCaseAndAccents() {
    assertThat(states.byName("cote d’ivoire")).get().extracting(State::code).isEqualTo("CI");
    assertThat(states.byName("Republic of Turkey")).get().extracting(State::code).isEqualTo("TR");
    assertThat(states.byName("Ruritania")).isEmpty();
  }

  @Test
  void adjectiveOfTwoStatesNamesNone() {
    assertThat(states.byAdjective("lebanese")).get().extracting(State::code).isEqualTo("LB");
    assertThat(states.byAdjective("Congolese")).isEmpty();
  }

  @Test
  void pronounIsNoState() {
    assertThat(states.names().longest("us", 0)).isEqualTo(Gazetteer.NONE);
    assertThat(states.names().longest("US", 0)).isNotEqualTo(Gazetteer.NONE);
    assertThat(Gazetteer.end(states.names().longest("U.S. courts", 0))).isEqualTo(3);
  }

  @Test
  void noNameBelongsToTwoStates() {
    Set<String> seen = new HashSet<>();
    for (State state : states.list()) {
      Set<String> own = new HashSet<>();
      own.add(Folding.key(state.name()));
      own.add(Folding.key(state.official()));
      state.aliases().forEach(alias -> own.add(Folding.key(alias)));
      assertThat(own).allSatisfy(name -> assertThat(seen.add(name)).as(name).isTrue());
    }
  }
}
