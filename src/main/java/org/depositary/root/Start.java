package org.depositary.root;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Duration;
import java.util.List;
import org.depositary.imports.folder.FolderImport;
import org.depositary.move.Move;

/** Starts the service, or does what the command line asks for instead. */
@QuarkusMain
public final class Start {

  private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

  private Start() {}

  /** Keeps the framework from answering addresses that are no URI itself, without a problem. */
  public static void main(String... arguments) {
    if (Move.isAskedFor(List.of(arguments))) {
      System.exit(Move.run(List.of(arguments)));
    }
    if (arguments.length > 0 && arguments[0].equals(FolderImport.COMMAND)) {
      System.exit(FolderImport.run(List.of(arguments).subList(1, arguments.length)));
    }
    System.setProperty("vertx.disableURIValidation", "true");
    StopLimit.set(LONGEST_STOP);
    Quarkus.run(arguments);
  }
}
