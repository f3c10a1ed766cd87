package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.citation.Citations;
import org.depositary.entity.Mentions;
import org.jspecify.annotations.Nullable;

/** Reads what the documents of a page name and rely on, with one query for each. */
@ApplicationScoped
class Expansion {

  private static final String ENTITIES = "entities";
  private static final String CONVENTIONS = "conventions";
  private static final String AUTHORITIES = "authorities";

  /** What can be asked for. */
  static final List<String> ALL = List.of(ENTITIES, CONVENTIONS, AUTHORITIES);

  private static final int MOST = DocumentSummary.MOST_LISTED;

  private final Mentions mentions;
  private final Citations citations;

  Expansion(Mentions mentions, Citations citations) {
    this.mentions = mentions;
    this.citations = citations;
  }

  /** What is shown of each document; unknown is what was not asked for. */
  Function<UUID, DocumentView.Contents> of(Collection<String> asked, Collection<UUID> documents) {
    var entities = ask(asked, ENTITIES, () -> mentions.listNamed(documents, MOST));
    var conventions = ask(asked, CONVENTIONS, () -> citations.listConventions(documents, MOST));
    var authorities = ask(asked, AUTHORITIES, () -> citations.listAuthorities(documents, MOST));
    return id ->
        new DocumentView.Contents(of(entities, id), of(conventions, id), of(authorities, id));
  }

  private static <T> @Nullable Map<UUID, List<T>> ask(
      Collection<String> asked, String name, Supplier<Map<UUID, List<T>>> read) {
    return asked.contains(name) ? read.get() : null;
  }

  private static <T> @Nullable List<T> of(@Nullable Map<UUID, List<T>> found, UUID document) {
    return found == null ? null : found.getOrDefault(document, List.of());
  }
}
