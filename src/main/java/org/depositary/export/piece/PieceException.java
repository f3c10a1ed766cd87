package org.depositary.export.piece;

import java.sql.SQLException;

/** The database failed with the bytes of a file. */
class PieceException extends jakarta.persistence.PersistenceException {

  private static final long serialVersionUID = 1L;

  PieceException(SQLException cause) {
    super(cause);
  }
}
