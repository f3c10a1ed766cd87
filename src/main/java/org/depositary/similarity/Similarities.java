package org.depositary.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.DocumentReference;
import org.depositary.annotation.NewText;
import org.depositary.extraction.similarity.Signature;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the signatures of current texts, and finds the documents that are alike. */
@ApplicationScoped
public class Similarities {

  /** The least share of common runs that makes texts alike. */
  static final double LEAST = 0.5;

  /** How many documents an answer has at most. */
  static final int MOST = 20;

  // Of many that share a band, those that share most of them are looked at.
  private static final int NEIGHBOURS = 500;

  /** The longest text that is compared word by word, in UTF-16 units. */
  private static final int LONGEST_COMPARED = 300_000;

  private record Candidate(UUID documentId, double resemblance) {}

  private final SignatureStore store;
  private final DocumentDirectory documents;

  Similarities(SignatureStore store, DocumentDirectory documents) {
    this.store = store;
    this.documents = documents;
  }

  /** Keeps the signature of a new current text; a text without words has none. */
  public void record(NewText at, Optional<Signature> signature) {
    if (!at.isFirst()) {
      store.delete(at.documentId());
    }
    signature.ifPresent(s -> store.persist(at.documentId(), s));
  }

  /** Forgets a deleted document. */
  public void delete(UUID documentId) {
    store.delete(documentId);
  }

  /**
   * The sources behind documents: those with texts alike are one, also by way of a third of them.
   * Quadratic: the caller bounds their number.
   *
   * @return for each document the lowest id of its source
   */
  public Map<UUID, UUID> sources(Collection<UUID> documentIds) {
    Map<UUID, UUID> sources = new TreeMap<>();
    documentIds.forEach(id -> sources.put(id, id));
    Map<UUID, Signature> signatures = new TreeMap<>();
    if (sources.size() > 1) {
      store
          .list(sources.keySet())
          .forEach(row -> signatures.put(row.documentId, Signature.parse(row.signature)));
    }
    signatures.forEach(
        (one, signature) ->
            signatures.forEach(
                (other, its) -> {
                  if (one.compareTo(other) < 0 && signature.resemblance(its) >= LEAST) {
                    join(sources, one, other);
                  }
                }));
    return sources;
  }

  private static void join(Map<UUID, UUID> sources, UUID one, UUID other) {
    UUID mine = sources.getOrDefault(one, one);
    UUID theirs = sources.getOrDefault(other, other);
    UUID lowest = mine.compareTo(theirs) < 0 ? mine : theirs;
    sources.replaceAll(
        (id, source) -> source.equals(mine) || source.equals(theirs) ? lowest : source);
  }

  /** The documents whose texts are like that of one, the most alike first. */
  List<SimilarDocument> list(DocumentReference document) {
    List<Candidate> alike =
        store
            .find(document.id())
            .map(row -> alike(document.id(), Signature.parse(row.signature)))
            .orElse(List.of());
    Map<UUID, DocumentReference> found =
        documents.find(alike.stream().map(Candidate::documentId).toList());
    if (found.isEmpty()) {
      return List.of();
    }
    Optional<Text> text = read(document);
    List<SimilarDocument> similar = new ArrayList<>();
    for (Candidate candidate : alike) {
      DocumentReference other = found.get(candidate.documentId);
      if (other != null) {
        boolean identical = document.textSha256().equals(other.textSha256());
        similar.add(
            new SimilarDocument(
                DocumentLink.of(other),
                candidate.resemblance,
                identical,
                identical ? null : difference(text, other)));
      }
    }
    return similar;
  }

  private List<Candidate> alike(UUID documentId, Signature signature) {
    List<UUID> neighbours = store.listNeighbours(documentId, signature, NEIGHBOURS);
    return (neighbours.isEmpty() ? List.<SignatureRow>of() : store.list(neighbours))
        .stream()
            .map(
                row ->
                    new Candidate(
                        row.documentId, signature.resemblance(Signature.parse(row.signature))))
            .filter(candidate -> candidate.resemblance >= LEAST)
            .sorted(
                Comparator.comparingDouble(Candidate::resemblance)
                    .reversed()
                    .thenComparing(Candidate::documentId))
            .limit(MOST)
            .toList();
  }

  // Nothing where it is too long to be compared: then it is not even read.
  private Optional<Text> read(DocumentReference document) {
    return documents.getUtf16Length(document) > LONGEST_COMPARED
        ? Optional.empty()
        : Optional.of(Text.of(documents.getCharacters(document)));
  }

  private @Nullable DifferenceView difference(Optional<Text> text, DocumentReference other) {
    return text.flatMap(one -> read(other).map(its -> DifferenceView.between(one, its)))
        .orElse(null);
  }
}
