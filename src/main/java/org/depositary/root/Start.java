package org.depositary.root;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Start {

  private Start() {}

  /** Keeps the framework from answering addresses that are no URI itself, without a problem. */
  public static void main(String... arguments) {
    System.setProperty("vertx.disableURIValidation", "true");
    Quarkus.run(arguments);
  }
}
