package org.depositary.export.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.depositary.export.piece.Pieces.FileKey;
import org.depositary.http.ProblemException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is sent to, and for how long. */
@Timeout(60)
class DownloadsTest {

  private static final byte[] BYTES = {1, 2, 3};
  private static final FileKey FILE = new FileKey(new UUID(0, 1), 1);

  private final JdbcDataSource database = new JdbcDataSource();
  private final Vertx vertx = Vertx.vertx();
  private final CountDownLatch cutOff = new CountDownLatch(1);
  private final List<Handler<?>> atTheEnd = new ArrayList<>();
  private boolean lost;

  private record Room(int most, Duration patience) implements DownloadSettings {}

  @BeforeEach
  void store() throws SQLException {
    database.setURL("jdbc:h2:mem:downloads;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS export_piece (export_id UUID, file_number INTEGER,"
              + " starts_at BIGINT, bytes VARBINARY)");
      statement.execute("CREATE TABLE IF NOT EXISTS export (id UUID, state VARCHAR)");
      statement.execute("DELETE FROM export_piece");
      statement.execute("DELETE FROM export");
      statement.execute("INSERT INTO export VALUES ('" + FILE.exportId() + "', 'COMPLETE')");
    }
    new Pieces(database).append(FILE, 0, List.of(BYTES));
  }

  @AfterEach
  void close() {
    vertx.close();
  }

  private Downloads downloads(Duration patience) {
    return new Downloads(new Pieces(database), new Room(1, patience), vertx, request());
  }

  private RoutingContext request() {
    HttpServerResponse response =
        proxy(
            HttpServerResponse.class,
            (method, arguments) -> {
              if (method.equals("closed") || method.equals("ended")) {
                return lost;
              }
              cutOff.countDown();
              return true;
            });
    return proxy(
        RoutingContext.class,
        (method, arguments) -> {
          if (method.equals("response")) {
            return response;
          }
          if (method.equals("vertx")) {
            return vertx;
          }
          atTheEnd.add((Handler<?>) arguments[0]);
          return atTheEnd.size();
        });
  }

  private interface Behaviour {

    Object on(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Behaviour behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> behaviour.on(method.getName(), arguments)));
  }

  private static ByteRange all() {
    return ByteRange.of(null, BYTES.length);
  }

  /** A client that takes nothing until it is cut off. */
  private final class Stuck extends OutputStream {

    @Override
    public void write(int each) throws IOException {
      try {
        cutOff.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("cut off");
    }
  }

  @Test
  void whoTakesNothingIsCutOffAndLeavesItsPlace() throws IOException {
    Downloads downloads = downloads(Duration.ofMillis(20));
    var stuck = downloads.of(FILE, all());
    assertThatThrownBy(() -> downloads.of(FILE, all())).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> stuck.write(new Stuck())).hasMessage("cut off");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    downloads.of(FILE, all()).write(out);
    assertThat(out.toByteArray()).isEqualTo(BYTES);
  }

  @Test
  void whoIsGoneBeforeAnythingWasSentLeavesItsPlaceOnce() {
    Downloads downloads = downloads(Duration.ofMinutes(1));
    downloads.of(FILE, all());
    atTheEnd.forEach(handler -> handler.handle(null));
    atTheEnd.forEach(handler -> handler.handle(null));
    downloads.of(FILE, all());
    assertThatThrownBy(() -> downloads.of(FILE, all())).isInstanceOf(ProblemException.class);
  }

  @Test
  void whoIsGoneBeforeItHasAPlaceTakesNone() {
    Downloads downloads = downloads(Duration.ofMinutes(1));
    lost = true;
    downloads.of(FILE, all());
    downloads.of(FILE, all());
  }
}
