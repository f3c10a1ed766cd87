package org.depositary.http.repeat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** A statement about kept answers failed; a lost race is run again like any other. */
class AnswerStoreException extends PersistenceException {

  private static final long serialVersionUID = 1L;

  AnswerStoreException(SQLException cause) {
    super(cause);
  }
}
