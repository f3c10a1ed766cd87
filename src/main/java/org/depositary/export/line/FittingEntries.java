package org.depositary.export.line;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.change.Change;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.document.DocumentCopies;
import org.depositary.document.DocumentFilter;
import org.jspecify.annotations.Nullable;

/** Leaves out documents that a filter leaves out, and with them what belongs to them. */
@ApplicationScoped
class FittingEntries {

  private final DocumentCopies documents;
  private final List<KeptAnnotations<?, ?>> kinds;

  FittingEntries(DocumentCopies documents, @All List<KeptAnnotations<?, ?>> kinds) {
    this.documents = documents;
    this.kinds = kinds;
  }

  /** The entries that are left, in their order. */
  List<LogEntry> of(List<LogEntry> entries, @Nullable DocumentFilter filter) {
    if (filter == null) {
      return entries;
    }
    Map<UUID, UUID> documentOf = new HashMap<>();
    for (LogEntry entry : entries) {
      findDocument(entry.change())
          .ifPresent(document -> documentOf.put(entry.change().resourceId(), document));
    }
    Set<UUID> fitting = findFitting(documentOf.values(), filter);
    return entries.stream()
        .filter(entry -> !belongsToDocument(entry) || fits(entry, documentOf, fitting))
        .toList();
  }

  private Set<UUID> findFitting(Collection<UUID> ids, DocumentFilter filter) {
    return documents.findFitting(ids.stream().collect(Collectors.toSet()), filter);
  }

  private static boolean fits(LogEntry entry, Map<UUID, UUID> documentOf, Set<UUID> fitting) {
    UUID document = documentOf.get(entry.change().resourceId());
    return document != null && fitting.contains(document);
  }

  private static boolean belongsToDocument(LogEntry entry) {
    return switch (entry.change().resourceType()) {
      case DOCUMENT,
          REVISION,
          MENTIONS,
          CITATIONS,
          FIGURES,
          QUOTATIONS,
          CHARACTERISATIONS,
          ANNOTATION ->
          true;
      case ENTITY, REGISTER -> false;
    };
  }

  private Optional<UUID> findDocument(Change change) {
    ResourceType type = change.resourceType();
    if (type == ResourceType.ANNOTATION) {
      return kinds.stream()
          .flatMap(kind -> kind.findDocument(change.resourceId()).stream())
          .findFirst();
    }
    return type == ResourceType.ENTITY || type == ResourceType.REGISTER
        ? Optional.empty()
        : Optional.of(change.resourceId());
  }
}
