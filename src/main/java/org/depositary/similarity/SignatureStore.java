package org.depositary.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.RowInserts;
import org.depositary.database.Values;
import org.depositary.extraction.similarity.Signature;

/** Signatures and their bands in the database. */
@ApplicationScoped
class SignatureStore {

  private final EntityManager rows;
  private final RowInserts inserts;

  SignatureStore(EntityManager rows, RowInserts inserts) {
    this.rows = rows;
    this.inserts = inserts;
  }

  void persist(UUID documentId, Signature signature) {
    SignatureRow row = new SignatureRow();
    row.documentId = documentId;
    row.signature = signature.stored();
    inserts.insert(List.of(row));
    inserts.insert(
        Arrays.stream(signature.bands()).mapToObj(key -> BandRow.of(documentId, key)).toList());
  }

  void delete(UUID documentId) {
    for (String entity : List.of("TextBand", "TextSignature")) {
      rows.createQuery("delete from " + entity + " r where r.documentId = :id")
          .setParameter("id", documentId)
          .executeUpdate();
    }
  }

  Optional<SignatureRow> find(UUID documentId) {
    return list(List.of(documentId)).stream().findFirst();
  }

  List<SignatureRow> list(Collection<UUID> documentIds) {
    Values ids = Values.of("ids", documentIds);
    String stored = "select s from TextSignature s where s.documentId in " + ids.hql();
    return ids.bind(rows.createQuery(stored, SignatureRow.class)).getResultList();
  }

  /** The documents that share a band with a signature, those with the most bands first. */
  List<UUID> listNeighbours(UUID documentId, Signature signature, int limit) {
    Values keys = Values.of("keys", Arrays.stream(signature.bands()).boxed().toList());
    String sharing =
        "select b.documentId from TextBand b where b.key in "
            + keys.hql()
            + " and b.documentId <> :id"
            + " group by b.documentId order by count(b) desc, b.documentId";
    return keys.bind(rows.createQuery(sharing, UUID.class))
        .setParameter("id", documentId)
        .setMaxResults(limit)
        .getResultList();
  }
}
