package org.depositary.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The way from a provision to the citations that point at it; the pinpoint itself is a detail. */
@Entity(name = "CitationPinpoint")
@Table(name = "citation_pinpoint")
class PinpointRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pinpoint_seq")
  @SequenceGenerator(name = "pinpoint_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Column(name = "citation_pk")
  Long citationPk;

  @Column(length = 200)
  String provision;
}
