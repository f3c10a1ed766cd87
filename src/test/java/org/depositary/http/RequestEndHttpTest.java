package org.depositary.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.depositary.Exported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens after the end of a request, when nobody can be answered any more. */
@QuarkusTest
class RequestEndHttpTest {

  /** The end of a request is looked for once more a second after it began. */
  private static final long LATER_MILLIS = 1500;

  private final List<String> said = new CopyOnWriteArrayList<>();

  /** Where it is said what failed on a thread of the server, with nobody to be answered. */
  private final Logger server = Logger.getLogger("io.quarkus.vertx.core.runtime.VertxCoreRecorder");

  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          said.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    server.addHandler(listener);
  }

  @AfterEach
  void leave() {
    server.removeHandler(listener);
  }

  @Test
  void nothingFailsAfterADownload() throws Exception {
    assertThat(Exported.bytes(Exported.request("{'types':['REGISTER']}").await())).isNotEmpty();
    Thread.sleep(LATER_MILLIS);
    assertThat(said).isEmpty();
  }
}
