package org.depositary.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A text of a document; revisions that change only metadata share it. */
@Entity(name = "DocumentText")
@Table(name = "document_text")
class TextRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "text_seq")
  @SequenceGenerator(name = "text_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Column(name = "document_id")
  UUID documentId;

  int number;

  @Column(length = 64)
  String sha256;

  int length;

  @Column(name = "utf16_length")
  int utf16Length;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String characters;

  /** JSON of {@link DetectedView}; null for texts stored before it was kept. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Nullable String detected;
}
