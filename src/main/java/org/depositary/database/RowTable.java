package org.depositary.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ModelPart.JdbcValueConsumer;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.ValueBinder;
import org.jspecify.annotations.Nullable;

/** The table that the rows of one type are kept in, as the mapper knows it. */
final class RowTable {

  private final SharedSessionContractImplementor session;
  private final EntityPersister mapping;
  private final List<SelectableMapping> columns = new ArrayList<>();

  RowTable(SharedSessionContractImplementor session, Class<?> type) {
    this.session = session;
    this.mapping = session.getFactory().getMappingMetamodel().getEntityDescriptor(type);
    mapping.getIdentifierMapping().forEachSelectable((i, column) -> columns.add(column));
    mapping
        .getAttributeMappings()
        .forEach(attribute -> attribute.forEachSelectable((i, column) -> columns.add(column)));
  }

  String name() {
    return mapping.getIdentifierTableDetails().getTableName();
  }

  /** The columns in their order, of the table under a name; for rows without parts. */
  String columns(String alias) {
    if (columns.size() != 1 + mapping.getNumberOfAttributeMappings()) {
      throw new IllegalArgumentException(name() + " has properties of several columns");
    }
    return columns.stream()
        .map(column -> alias + "." + column.getSelectionExpression())
        .collect(Collectors.joining(", "));
  }

  /** Makes a row, which is not managed, of the first columns of a result. */
  Object read(ResultSet result) throws SQLException {
    Object row = mapping.instantiate(value(result, 0), session);
    for (int i = 1; i < columns.size(); i++) {
      mapping.setValue(row, i - 1, value(result, i));
    }
    return row;
  }

  private @Nullable Object value(ResultSet result, int column) throws SQLException {
    JdbcMapping type = columns.get(column).getJdbcMapping();
    return type.convertToDomainValue(
        type.getJdbcValueExtractor().extract(result, column + 1, session));
  }

  /** Gives rows keys, unless those of their type have some of their own. */
  void giveKeys(List<?> added) {
    if (mapping.getGenerator() instanceof BeforeExecutionGenerator keys) {
      for (Object row : added) {
        Object key = keys.generate(session, row, null, EventType.INSERT);
        mapping.setIdentifier(row, key, session);
      }
    }
  }

  void insert(List<?> added) {
    session.doWork(connection -> write(connection, added));
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
            name(),
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
