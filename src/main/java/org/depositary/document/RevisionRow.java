package org.depositary.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One immutable state of a document. */
@Entity(name = "Revision")
@Table(name = "document_revision")
class RevisionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
  @SequenceGenerator(name = "revision_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Column(name = "document_id")
  UUID documentId;

  int number;

  @Column(name = "text_number")
  int textNumber;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(length = 200)
  String actor;

  @Column(name = "extractor_version", length = 100)
  String extractorVersion;

  /** JSON of {@link Metadata}. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String metadata;
}
