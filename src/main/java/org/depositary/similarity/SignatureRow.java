package org.depositary.similarity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The stored signature of a document's current text. */
@Entity(name = "TextSignature")
@Table(name = "text_signature")
class SignatureRow {

  @Id
  @Column(name = "document_id")
  UUID documentId;

  @Column(length = 1000)
  String signature;
}
