package org.depositary.extraction.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Pinpoint;
import org.jspecify.annotations.Nullable;

/** Which convention each provision was last cited of, and where. */
final class CitedArticles {

  private final Map<String, Place> byProvision = new HashMap<>();
  private final Set<String> articles = new HashSet<>();

  /** A convention and the UTF-16 offset behind the name that its provision was cited with. */
  record Place(Cited convention, int at) {}

  void cite(Cited convention, List<Pinpoint> pinpoints, int at) {
    for (Pinpoint pinpoint : pinpoints) {
      String article = pinpoint.article();
      if (article != null) {
        byProvision.put(pinpoint.provision(), new Place(convention, at));
        byProvision.put("art_" + article, new Place(convention, at));
        articles.add(article);
      }
    }
  }

  /** Where this very provision, or else its article, was last cited. */
  Optional<Place> of(Pinpoint pinpoint) {
    Place exact = byProvision.get(pinpoint.provision());
    return Optional.ofNullable(
        exact != null ? exact : byProvision.get("art_" + pinpoint.article()));
  }

  boolean contains(@Nullable String article) {
    return article != null && articles.contains(article);
  }
}
