package org.depositary.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writing and reading the log is the same on both databases. */
class LogRowsTest {

  private static final UUID ID = new UUID(0, 7);

  @Test
  void entriesAreReadAsTheyWereWrittenOnH2() throws SQLException {
    check(LogFixture.h2("rows"));
  }

  @Test
  void entriesAreReadAsTheyWereWrittenOnPostgresql() throws SQLException, IOException {
    try (EmbeddedPostgres server = LogFixture.server()) {
      check(LogFixture.postgresql(server));
    }
  }

  private static void check(LogFixture log) throws SQLException {
    List<Change> written = new ArrayList<>();
    for (ResourceType type : ResourceType.values()) {
      for (ChangeType change : ChangeType.values()) {
        written.add(new Change(change, type, ID, written.size() + 1, "Ana Žižka"));
      }
    }
    log.begin().append(written).commit();
    log.begin().append(ID, 100).rollback();
    List<LogEntry> all = log.read(0, List.of(), 100);
    assertThat(all).extracting(LogEntry::change).containsExactlyElementsOf(written);
    assertThat(all).extracting(LogEntry::position).isSorted().doesNotHaveDuplicates();
    long last = all.get(all.size() - 1).position();
    assertThat(log.extent().horizon()).isBetween(last, last + 1);
    checkParts(log, all);
    checkLatest(log, all);
  }

  // Each type has a resource that was created, updated, deleted, merged and split, in this order.
  private static void checkLatest(LogFixture log, List<LogEntry> all) throws SQLException {
    long end = all.get(all.size() - 1).position();
    List<LogEntry> last =
        all.stream().filter(entry -> entry.change().type() == ChangeType.SPLIT).toList();
    assertThat(log.readLatest(new LogRows.Range(0, end), List.of(), 100)).isEqualTo(last);
    assertThat(log.readLatest(new LogRows.Range(0, end), List.of(), 3))
        .isEqualTo(last.subList(0, 3));
    assertThat(log.readLatest(new LogRows.Range(0, all.get(1).position()), List.of(), 9))
        .containsExactly(all.get(1));
    assertThat(log.readLatest(new LogRows.Range(0, all.get(3).position()), List.of(), 9)).isEmpty();
    assertThat(
            log.readLatest(
                new LogRows.Range(all.get(9).position(), end), Set.of(ResourceType.FIGURES), 9))
        .hasSize(1);
  }

  private static void checkParts(LogFixture log, List<LogEntry> all) throws SQLException {
    Set<ResourceType> types = Set.of(ResourceType.ENTITY, ResourceType.FIGURES);
    List<LogEntry> some =
        all.stream().filter(entry -> types.contains(entry.change().resourceType())).toList();
    assertThat(log.read(0, types, 100)).isEqualTo(some);
    assertThat(log.read(0, types, 3)).isEqualTo(some.subList(0, 3));
    assertThat(log.read(some.get(3).position(), types, 100)).isEqualTo(some.subList(4, 10));
    assertThat(log.read(all.get(9).position(), List.of(), 2)).isEqualTo(all.subList(10, 12));
  }
}
