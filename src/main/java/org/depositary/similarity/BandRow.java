package org.depositary.similarity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/** One band of a stored signature. */
@Entity(name = "TextBand")
@Table(name = "text_band")
class BandRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "band_seq")
  @SequenceGenerator(name = "band_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Column(name = "document_id")
  UUID documentId;

  @Column(name = "band_key")
  long key;

  static BandRow of(UUID documentId, long key) {
    BandRow band = new BandRow();
    band.documentId = documentId;
    band.key = key;
    return band;
  }
}
