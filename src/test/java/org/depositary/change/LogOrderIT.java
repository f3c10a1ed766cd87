package org.depositary.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writers that pause between appending and their commit, and roll back, with readers beside them.
 *
 * <p>-Dstress.feed-seconds.
 */
@Tag("stress")
class LogOrderIT {

  private static final int SECONDS = Integer.getInteger("stress.feed-seconds", 60);

  @Test
  void noReaderSkipsOnPostgresqlButTheNaiveOne() throws Exception {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("max_connections", "50")
            .start()) {
      DataSource pool = pool(server.getJdbcUrl("postgres", "postgres"), "postgres");
      LogFixture log = LogFixture.postgresql(pool);
      LogLoad.Outcome announced = new LogLoad(log, new NoLock()).run(SECONDS);
      System.out.println("PostgreSQL, announced: " + announced);
      assertThat(announced.faults()).isEqualTo(LogLoad.Faults.NONE);
      LogFixture naive = log.with(LogDatabases.unannounced(new PostgresLog()));
      LogLoad.Outcome unannounced = new LogLoad(naive, new NoLock()).run(SECONDS / 2);
      System.out.println("PostgreSQL, naive:     " + unannounced);
      assertThat(unannounced.faults().missed()).as("missed by a naive cursor").isPositive();
    }
  }

  @Test
  void noReaderSkipsOnH2() throws Exception {
    Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "log-order");
    String url =
        "jdbc:h2:file:"
            + directory.resolve("log")
            + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";
    LogFixture log = LogFixture.h2(pool(url, "sa"));
    LogLoad.Outcome outcome = new LogLoad(log, new ReentrantLock(true)).run(SECONDS);
    System.out.println("H2, one writer at a time: " + outcome);
    assertThat(outcome.faults()).isEqualTo(LogLoad.Faults.NONE);
    log.execute("SHUTDOWN");
  }

  // As in the service: connections stay open.
  private static DataSource pool(String url, String user) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(20)
                        .connectionFactoryConfiguration(
                            factory -> factory.jdbcUrl(url).principal(new NamePrincipal(user)))));
  }

  /** PostgreSQL has writers side by side. */
  private static final class NoLock extends ReentrantLock {

    private static final long serialVersionUID = 1L;

    @Override
    public void lock() {}

    @Override
    public void unlock() {}
  }
}
