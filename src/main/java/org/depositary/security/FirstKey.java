package org.depositary.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import org.depositary.http.NodeSettings;
import org.depositary.http.PrivateFile;

/**
 * Makes the first administrator's key, and writes it where only the operator can read it.
 *
 * <p>Without a valid administrator nobody could ever issue a key, so this is also the way back in
 * after the last one was revoked.
 */
@ApplicationScoped
public class FirstKey {

  private final ApiKeys keys;
  private final PrivateFile file;

  FirstKey(ApiKeys keys, NodeSettings settings) {
    this.keys = keys;
    this.file = new PrivateFile(settings.dataDirectory().resolve("admin-key"));
  }

  void onStart(@Observes StartupEvent start) {
    if (!keys.hasAdministrator()) {
      // The file first: a start that is killed in between leaves a file that the next one replaces.
      Secret secret = Secret.create();
      file.write(secret.reveal());
      NewApiKey request = new NewApiKey("first administrator", List.of(Scope.values()));
      keys.issue(secret, request, ApiKeys.SYSTEM);
    }
  }

  /** The file that holds the key, if it was made on this node. */
  public Path path() {
    return file.path();
  }
}
