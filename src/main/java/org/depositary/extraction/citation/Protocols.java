package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/** Which protocols belong to which convention. */
final class Protocols {

  private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv", "v", "vi");

  private final Register register;
  private final Map<String, List<Convention>> byParent = new HashMap<>();

  Protocols(Register register) {
    this.register = register;
    for (Convention convention : register.conventions()) {
      String parent = convention.parent();
      if (parent != null && convention.type().equals("protocol")) {
        byParent.computeIfAbsent(parent, p -> new ArrayList<>()).add(convention);
      }
    }
  }

  /** True where a protocol belongs to a convention, or to a member of a set. */
  static boolean child(Convention protocol, Convention parent) {
    String id = protocol.parent();
    return id != null && (id.equals(parent.id()) || parent.members().contains(id));
  }

  /**
   * The protocols of a convention that can be meant.
   *
   * @param words the words that name the protocol: "Second Optional Protocol"
   */
  List<Convention> of(Convention parent, String words, List<Pinpoint> pinpoints) {
    List<Convention> children = new ArrayList<>(byParent.getOrDefault(parent.id(), List.of()));
    parent.members().forEach(member -> children.addAll(byParent.getOrDefault(member, List.of())));
    String key = Folding.key(words);
    if (key.contains("optional")) {
      children.removeIf(child -> !Folding.key(child.title()).contains("optional"));
    }
    int number = ordinal(words);
    if (number > 0) {
      String roman = " protocol " + ROMAN.get(Math.min(number, ROMAN.size() - 1)) + ' ';
      Evidence.keep(children, child -> names(child).contains(roman));
    }
    Evidence.keep(children, child -> Fit.held(child, pinpoints));
    return children;
  }

  /** The set that holds protocols of a convention, but not the convention itself. */
  Optional<Convention> setOf(List<Convention> children, Convention parent) {
    for (Convention child : children) {
      for (String id : child.sets()) {
        Optional<Convention> set = register.find(id);
        if (set.isPresent() && !set.get().members().contains(parent.id())) {
          return set;
        }
      }
    }
    return Optional.empty();
  }

  private static String names(Convention child) {
    return ' '
        + Folding.key(child.title() + ' ' + child.shortTitle() + ' ' + child.aliases())
        + ' ';
  }

  private static int ordinal(String words) {
    long match = Lexicon.shipped().longest(words, 0);
    return match != Gazetteer.NONE && Lexicon.word(match) == Word.ORDINAL
        ? Lexicon.value(match)
        : 0;
  }
}
