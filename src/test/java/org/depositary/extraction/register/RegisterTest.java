package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.register.ConventionName.Kind.ABBREVIATION;
import static org.depositary.extraction.register.ConventionName.Kind.ALIAS;
import static org.depositary.extraction.register.ConventionName.Kind.FOREIGN_TITLE;
import static org.depositary.extraction.register.ConventionName.Kind.SHORT_TITLE;

import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.text.Folding;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private final Register register = Register.load();

  @Test
  void holdsConventionsAndSets() {
    assertThat(register.conventions()).hasSizeGreaterThanOrEqualTo(465);
    assertThat(register.find("genocide-convention").orElseThrow().isSet()).isFalse();
    assertThat(register.find("geneva-conventions-1949").orElseThrow().members())
        .containsExactly("gc-i", "gc-ii", "gc-iii", "gc-iv");
  }

  @Test
  void aMemberKnowsItsSets() {
    assertThat(register.find("iccpr").orElseThrow().sets())
        .contains("international-covenants", "international-bill-of-human-rights");
  }

  @Test
  void theVersionIsTheContent() {
    assertThat(register.version()).hasSize(12).isEqualTo(Register.load().version());
  }

  @Test
  void aNameLeadsToOneConvention() {
    assertThat(register.names())
        .contains(
            new ConventionName("Genocide Convention", "genocide-convention", SHORT_TITLE, "en"),
            new ConventionName("GC IV", "gc-iv", ABBREVIATION, "en"),
            new ConventionName("Convention on Genocide", "genocide-convention", ALIAS, "en"),
            new ConventionName(
                "Конвенция о рабстве", "slavery-convention-1926", FOREIGN_TITLE, "ru"));
    assertThat(register.names().stream().map(name -> Folding.key(name.surface())))
        .doesNotHaveDuplicates();
  }

  @Test
  void anAmbiguousNameLeadsToNone() {
    Set<String> ambiguous =
        register.ambiguousNames().stream()
            .map(name -> Folding.key(name.surface()))
            .collect(Collectors.toSet());
    assertThat(ambiguous).contains("vienna convention", "echr", "protocol i");
    assertThat(register.names().stream().map(name -> Folding.key(name.surface())))
        .doesNotContainAnyElementsOf(ambiguous);
  }

  @Test
  void aCellKnowsItsBasis() {
    Convention protocol = register.find("op-icescr").orElseThrow();
    assertThat(protocol.basis())
        .containsEntry("adoptedOn", Basis.VERIFIED)
        .containsEntry("depositary", Basis.KNOWLEDGE);
    assertThat(protocol.verified()).isTrue();
    assertThat(register.find("stl-statute").orElseThrow().verified()).isFalse();
  }
}
