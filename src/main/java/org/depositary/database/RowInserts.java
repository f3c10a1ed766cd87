package org.depositary.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.metamodel.mapping.ModelPart.JdbcValueConsumer;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.ValueBinder;

/**
 * Stores rows that come in numbers, in batches of plain JDBC.
 *
 * <p>The mapper says table, columns and types, and makes the keys, but does not write: it would
 * sort the columns of every single row, which takes longer than the database needs to store it. The
 * rows are in the database at once, and not managed.
 */
public final class RowInserts {

  private final SharedSessionContractImplementor session;
  private final EntityPersister mapping;
  private final List<SelectableMapping> columns = new ArrayList<>();

  private RowInserts(SharedSessionContractImplementor session, Class<?> type) {
    this.session = session;
    this.mapping = session.getFactory().getMappingMetamodel().getEntityDescriptor(type);
    mapping.getIdentifierMapping().forEachSelectable((i, column) -> columns.add(column));
    mapping
        .getAttributeMappings()
        .forEach(attribute -> attribute.forEachSelectable((i, column) -> columns.add(column)));
  }

  /**
   * Stores new rows in the running transaction, after all that waits to be written; gives them keys
   * from the sequence of their type.
   */
  public static void insert(EntityManager rows, List<?> added) {
    if (added.isEmpty()) {
      return;
    }
    rows.flush();
    SharedSessionContractImplementor session = rows.unwrap(SharedSessionContractImplementor.class);
    RowInserts inserts = new RowInserts(session, added.get(0).getClass());
    added.forEach(inserts::giveKey);
    session.doWork(connection -> inserts.write(connection, added));
  }

  private void giveKey(Object row) {
    BeforeExecutionGenerator keys = (BeforeExecutionGenerator) mapping.getGenerator();
    mapping.setIdentifier(row, keys.generate(session, row, null, EventType.INSERT), session);
  }

  private void write(Connection connection, List<?> added) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql())) {
      for (Object row : added) {
        bind(statement, values(row));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private String sql() {
    List<String> names = columns.stream().map(SelectableMapping::getSelectionExpression).toList();
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            mapping.getIdentifierTableDetails().getTableName(),
            String.join(", ", names),
            String.join(", ", Collections.nCopies(names.size(), "?")));
  }

  private List<Object> values(Object row) {
    List<Object> values = new ArrayList<>(columns.size());
    JdbcValueConsumer add = (position, value, column) -> values.add(value);
    mapping.getIdentifierMapping().decompose(mapping.getIdentifier(row, session), add, session);
    mapping
        .getAttributeMappings()
        .forEach(attribute -> attribute.decompose(attribute.getValue(row), add, session));
    return values;
  }

  // The mapper has said of which type the value for a column is.
  @SuppressWarnings("unchecked")
  private void bind(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      ValueBinder<Object> binder = columns.get(i).getJdbcMapping().getJdbcValueBinder();
      binder.bind(statement, values.get(i), i + 1, session);
    }
  }
}
