package org.depositary.extraction.figure;

import java.util.HashMap;
import java.util.Map;
import org.depositary.extraction.event.Circumstances;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim that a statement repeats: the same words of the same place and time.
 *
 * <p>Circumstances that say less fit those that say more, so that a statement without an event of
 * its own joins. A handful of look-ups for each statement, however many claims there are.
 */
final class KnownClaims {

  private final Map<Key, Draft> own = new HashMap<>();
  private final Map<Key, Draft> moreExact = new HashMap<>();

  private record Key(Object words, Circumstances circumstances) {}

  /** The claim of the same words, made in another sentence; null where there is none. */
  @Nullable Draft find(Object words, Circumstances circumstances, int sentence) {
    for (Circumstances less : circumstances.lessExact()) {
      Draft draft = own.get(new Key(words, less));
      if (draft != null && draft.circumstances().equals(less) && draft.sentence() != sentence) {
        return draft;
      }
    }
    Draft draft = moreExact.get(new Key(words, circumstances));
    return draft == null || draft.sentence() == sentence ? null : draft;
  }

  /** Knows a claim from here on, under the circumstances that it has now. */
  void learn(Object words, Draft draft) {
    Circumstances circumstances = draft.circumstances();
    own.putIfAbsent(new Key(words, circumstances), draft);
    for (Circumstances less : circumstances.lessExact()) {
      moreExact.put(new Key(words, less), draft);
    }
  }
}
