package org.depositary.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.NewText;
import org.depositary.change.Change;
import org.depositary.change.LoggedRevisions;
import org.depositary.change.ResourceType;
import org.depositary.extraction.Extraction;

/** Tells which lists of annotations a new text of a document changes. */
@ApplicationScoped
class AnnotationChanges {

  private static final Set<ResourceType> LISTS = EnumSet.noneOf(ResourceType.class);

  static {
    for (AnnotationKind kind : AnnotationKind.values()) {
      LISTS.add(kind.list());
    }
  }

  private final List<KeptAnnotations<?, ?>> kept;
  private final LoggedRevisions revisions;

  AnnotationChanges(@All List<KeptAnnotations<?, ?>> kept, LoggedRevisions revisions) {
    this.kept = kept;
    this.revisions = revisions;
  }

  /** What the lists of a document said; of one without text, nothing. */
  record Before(NewText at, Map<AnnotationKind, List<? extends AnnotationView>> lists) {}

  /** To be called before the annotations of a text are stored. */
  Before before(NewText at) {
    Map<AnnotationKind, List<? extends AnnotationView>> lists = new EnumMap<>(AnnotationKind.class);
    if (at.number() > 1) {
      kept.forEach(kind -> lists.put(kind.kind(), kind.listUnlinked(at.documentId())));
    }
    return new Before(at, lists);
  }

  /** The changes of lists since; what a list says, not where its parts lead to. */
  List<Change> since(Before before, Extraction found) {
    UUID documentId = before.at().documentId();
    String actor = before.at().actor();
    return before.lists().isEmpty()
        ? LoggedRevisions.first(documentId, filled(found), actor)
        : revisions.next(documentId, changed(before), actor);
  }

  private Set<ResourceType> changed(Before before) {
    Set<ResourceType> changed = EnumSet.noneOf(ResourceType.class);
    for (KeptAnnotations<?, ?> kind : kept) {
      if (!kind.listUnlinked(before.at().documentId()).equals(before.lists().get(kind.kind()))) {
        changed.add(kind.kind().list());
      }
    }
    return changed;
  }

  // The database need not be asked what is in a document that has just been made.
  private static Set<ResourceType> filled(Extraction found) {
    Set<ResourceType> filled = EnumSet.noneOf(ResourceType.class);
    for (AnnotationKind kind : AnnotationKind.values()) {
      List<?> annotations =
          switch (kind) {
            case MENTION -> found.mentions();
            case CITATION -> found.citations();
            case FIGURE -> found.figures();
            case QUOTATION -> found.quotations();
            case CHARACTERISATION -> found.characterisations();
          };
      if (!annotations.isEmpty()) {
        filled.add(kind.list());
      }
    }
    return filled;
  }

  /** The changes of the lists of a document that is deleted. */
  List<Change> deletions(UUID documentId, String actor) {
    return revisions.deletions(documentId, LISTS, actor);
  }
}
