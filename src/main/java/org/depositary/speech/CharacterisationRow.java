package org.depositary.speech;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.Characterisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored characterisation; details are {@link CharacterisationDetails}. */
@Entity(name = "Characterisation")
@Table(name = "characterisation")
class CharacterisationRow extends AnchoredRow {

  /** The term as listed. */
  @Column(length = 200)
  String term;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Characterisation.TermKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Characterisation.Stance stance;

  /** Name of the one who uses the term; absent in rows of older versions. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Nullable String voice;

  /** Digest of the voice, of a length that an index takes. */
  @Column(name = "voice_key", length = 64)
  @Nullable String voiceKey;
}
