package org.depositary.imports;

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

/** What became of the lines that one transaction has stored. */
@Entity(name = "ImportResult")
@Table(name = "import_result")
class ResultRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_result_seq")
  @SequenceGenerator(
      name = "import_result_seq",
      sequenceName = "annotation_seq",
      allocationSize = 100)
  Long pk;

  @Column(name = "import_id")
  UUID importId;

  /** Number of the last of the lines; each line of an import is in one row. */
  @Column(name = "last_line")
  long lastLine;

  int created;
  int updated;
  int unchanged;
  int failed;

  /** As they are sent: JSON, each ended by LF. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String results;
}
