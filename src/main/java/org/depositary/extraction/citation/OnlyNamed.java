package org.depositary.extraction.citation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Sighting.Name;

/** The one covenant, statute or charter that a whole text names. */
final class OnlyNamed {

  /** Conventions and protocols are too many: a text may name the one it means by no title. */
  private static final List<Word> NOUNS = List.of(Word.COVENANT, Word.STATUTE);

  private OnlyNamed() {}

  static Map<Word, Convention> of(List<Joined> all, Map<String, Set<Word>> nouns) {
    Map<Word, Convention> only = new EnumMap<>(Word.class);
    Set<Word> several = new HashSet<>();
    for (Joined joined : all) {
      if (joined.subject() instanceof Name name && name.naming().readings().size() == 1) {
        Convention named = name.naming().readings().get(0);
        for (Word noun : NOUNS) {
          if (nouns.getOrDefault(named.id(), Set.of()).contains(noun)) {
            Convention before = only.putIfAbsent(noun, named);
            if (before != null && !before.id().equals(named.id())) {
              several.add(noun);
            }
          }
        }
      }
    }
    only.keySet().removeAll(several);
    return only;
  }
}
