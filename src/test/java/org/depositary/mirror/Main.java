package org.depositary.mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps a mirror in a process of its own.
 *
 * <p>Arguments: its directory, and a file with the addresses of the service, one a line, which is
 * read again and again; {@code DEPOSITARY_KEY} has the key. It follows until it is ended, and says
 * what it holds whenever that has changed. With {@code compare} as third argument it catches up,
 * compares, prints what differs, and ends with 1 where anything does.
 */
public final class Main {

  private static final int PATIENCE_SECONDS = 20;

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Path addresses = Path.of(arguments[1]);
    Service service = new Service(() -> read(addresses), System.getenv("DEPOSITARY_KEY"));
    try (Mirror mirror = Mirror.open(Path.of(arguments[0]), service)) {
      if (arguments.length > 2 && arguments[2].equals("compare")) {
        mirror.catchUp();
        List<String> differences = mirror.compare();
        differences.forEach(System.out::println);
        System.out.printf("%s: %d differences%n", mirror.summary(), differences.size());
        System.exit(differences.isEmpty() ? 0 : 1);
      }
      String said = mirror.summary();
      while (!Thread.interrupted()) {
        mirror.step(PATIENCE_SECONDS);
        if (!mirror.summary().equals(said)) {
          said = mirror.summary();
          System.out.println(said);
        }
      }
    }
  }

  private static List<URI> read(Path addresses) {
    try {
      return Files.readAllLines(addresses).stream().map(URI::create).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
