package org.depositary.entity;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.depositary.database.Conditions;
import org.depositary.text.Folding;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entities a list shows: a repeated filter is OR, different filters are AND. */
record EntityFilter(
    @Parameter(
            description =
                "Beginning of a name, or of a word in a name; case and accents do not matter."
                    + " Numbers and symbols of decisions and resolutions are names too, and so is"
                    + " whatever an authority list calls a state, place, body or event.")
        @QueryParam("q")
        @Nullable
        @Size(min = 1, max = 200)
        String q,
    @Parameter(description = "Type of entity.") @QueryParam("type") @Size(max = 50)
        List<EntityType> type) {

  private static final String NAMED =
      "(r.foldedName like :value escape '!' or r.foldedName like :second escape '!'"
          + " or exists (select 1 from EntityName n where n.entityId = r.id and (n.foldedName like"
          + " :value escape '!' or n.foldedName like :second escape '!'%s)))";
  private static final String LISTED = " or n.linkKey in :third";

  Conditions conditions() {
    Conditions conditions =
        new Conditions().where("r.mergedInto is null").whereIndexed("r.type", type);
    if (q != null) {
      String words = Folding.key(q);
      // Signs alone begin no name.
      return words.isEmpty() ? conditions.where("1 = 0") : named(conditions, words);
    }
    return conditions;
  }

  private static Conditions named(Conditions conditions, String words) {
    Set<String> listed = ListedNames.keysOf(words);
    String beginning = words + "%";
    String inside = "% " + words + "%";
    return listed.isEmpty()
        ? conditions.where(NAMED.formatted(""), beginning, inside)
        : conditions.where(NAMED.formatted(LISTED), beginning, inside, listed);
  }
}
