package org.depositary.root;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.nio.file.Files;
import org.depositary.security.FirstKey;
import org.jboss.logging.Logger;

/** Tells whoever started the service where it is, and where its first key lies. */
@ApplicationScoped
class StartNotice {

  private static final Logger LOG = Logger.getLogger("depositary");

  private final HttpServer server;
  private final FirstKey firstKey;

  StartNotice(HttpServer server, FirstKey firstKey) {
    this.server = server;
    this.firstKey = firstKey;
  }

  void tell(@ObservesAsync HttpServerStart start) {
    if (LaunchMode.current() == LaunchMode.TEST) {
      return;
    }
    String address = "http://localhost:" + server.getPort();
    LOG.infof("The API:            %s/v1", address);
    LOG.infof("Its documentation:  %s/docs", address);
    if (Files.exists(firstKey.path())) {
      LOG.infof("The first key is in %s", firstKey.path().toAbsolutePath().normalize());
    }
  }
}
