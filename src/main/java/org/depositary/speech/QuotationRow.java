package org.depositary.speech;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.Voice;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored quotation; details are {@link QuotationDetails}. */
@Entity(name = "Quotation")
@Table(name = "quotation")
class QuotationRow extends AnchoredRow {

  /** In the speaker's own words or reported. */
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Voice.SpeechMode mode;

  /** Name of the one who says these words; "unknown" where nobody is named. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String speaker;

  /** Digest of the speaker, of a length that an index takes. */
  @Column(name = "speaker_key", length = 64)
  String speakerKey;
}
