package org.depositary.mirror;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the mirror holds and where it stands, which change together or not at all.
 *
 * <p>Any database will do that keeps what was committed when it is killed.
 */
final class Holdings implements AutoCloseable {

  private static final String URL =
      "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
          + ";MAX_LENGTH_INPLACE_LOB=1000000";
  private static final String[] TABLES = {
    "create table if not exists held (type varchar(20), id varchar(100), number integer,"
        + " revision integer, href varchar(200), body clob, primary key (type, id, number))",
    "create table if not exists shown (type varchar(20), id varchar(100), number integer,"
        + " other varchar(100), times integer, primary key (other, type, id, number))",
    "create index if not exists shown_by on shown (type, id, number)",
    "create table if not exists place (changes_cursor varchar(2000), export_key varchar(100),"
        + " exports integer, entries integer)",
  };
  private static final String ONE = " where type = ? and id = ? and number = ?";

  private final Connection connection;

  private Holdings(Connection connection) {
    this.connection = connection;
  }

  static Holdings open(Path directory) throws SQLException {
    Connection connection =
        DriverManager.getConnection(URL.formatted(directory.resolve("held").toAbsolutePath()));
    connection.setAutoCommit(false);
    Holdings holdings = new Holdings(connection);
    for (String table : TABLES) {
      holdings.update(table);
    }
    if (holdings.count("select count(*) from place") == 0) {
      holdings.update("insert into place values ('', ?, 0, 0)", UUID.randomUUID().toString());
    }
    connection.commit();
    return holdings;
  }

  /** Where to go on in the feed; empty where an export has to be taken first. */
  String cursor() throws SQLException {
    return place("changes_cursor");
  }

  /** The key of the export to take. It is here before anybody is asked for that. */
  String exportKey() throws SQLException {
    return place("export_key");
  }

  private String place(String column) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet row = query.executeQuery("select " + column + " from place")) {
      row.next();
      return row.getString(1);
    }
  }

  /** How many resources it holds, exports it took, and entries of the feed were news. */
  int[] counts() throws SQLException {
    return new int[] {
      count("select count(*) from held"),
      count("select exports from place"),
      count("select entries from place")
    };
  }

  /** Commits what was changed since, with the place in the feed up to which it was applied. */
  void commitAt(String cursor, int news) throws SQLException {
    update("update place set changes_cursor = ?, entries = entries + ?", cursor, news);
    connection.commit();
  }

  /** Commits a copy that takes the place of what was held before. */
  void commitCopy(String cursor) throws SQLException {
    update("update place set changes_cursor = ?, exports = exports + 1", cursor);
    connection.commit();
  }

  /** Forgets where it stands in the feed, and keeps what it holds until there is an export. */
  void commitNowhere() throws SQLException {
    update("update place set changes_cursor = '', export_key = ?", UUID.randomUUID().toString());
    connection.commit();
  }

  /** The revision that is held; 0 where none is. */
  int revision(Key key) throws SQLException {
    return count("select coalesce(max(revision), 0) from held" + ONE, values(key));
  }

  Optional<Resource> find(Key key) throws SQLException {
    try (PreparedStatement statement =
            prepare("select revision, href, body from held" + ONE, values(key));
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Resource(key, row.getInt(1), row.getString(2), Json.parse(row.getString(3))))
          : Optional.empty();
    }
  }

  /** All that shows a resource, by the id of that. */
  List<Key> listShowing(String id) throws SQLException {
    return keys("select type, id, number from shown where other = ?", id);
  }

  /** In how many lists of a type an entity is, in all, and how often. */
  int[] countShown(String type, String entity) throws SQLException {
    String from = " from shown where type = ? and other = ?";
    return new int[] {
      count("select count(*)" + from, type, entity),
      count("select coalesce(sum(times), 0)" + from, type, entity)
    };
  }

  /** Every resource. */
  List<Key> listKeys() throws SQLException {
    return keys("select type, id, number from held");
  }

  void put(Resource resource) throws SQLException {
    remove(resource.key());
    Key key = resource.key();
    update(
        "insert into held values (?, ?, ?, ?, ?, ?)",
        key.type(),
        key.id(),
        key.number(),
        resource.revision(),
        resource.href(),
        resource.body().toString());
    for (Map.Entry<String, Integer> other : resource.shown().entrySet()) {
      update(
          "insert into shown values (?, ?, ?, ?, ?)",
          key.type(),
          key.id(),
          key.number(),
          other.getKey(),
          other.getValue());
    }
  }

  void remove(Key key) throws SQLException {
    update("delete from held" + ONE, values(key));
    update("delete from shown" + ONE, values(key));
  }

  /** Removes all states of a document. */
  void removeStates(String id) throws SQLException {
    update("delete from held where type = ? and id = ?", Key.REVISION, id);
  }

  void clear() throws SQLException {
    update("delete from held");
    update("delete from shown");
  }

  private static Object[] values(Key key) {
    return new Object[] {key.type(), key.id(), key.number()};
  }

  private List<Key> keys(String query, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(query, values);
        ResultSet rows = statement.executeQuery()) {
      List<Key> keys = new ArrayList<>();
      while (rows.next()) {
        keys.add(new Key(rows.getString(1), rows.getString(2), rows.getInt(3)));
      }
      return keys;
    }
  }

  private int count(String query, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(query, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private void update(String change, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(change, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
