package org.depositary.packaged;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depositary.mirror.Main;

/** A mirror of an installation in a process of its own, which may be started again and again. */
public final class RunningMirror {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path directory;
  private final Path addresses;
  private final Path log;
  private final String key;
  private int before;
  private Process process;
  private Tether tether;

  /** Prepares an empty one; there is a key after the first start of the service. */
  public RunningMirror(Installation installation) throws IOException {
    this.directory = Directories.create("mirror-");
    this.addresses = directory.resolve("addresses");
    this.log = directory.resolve("log");
    this.key = installation.key();
  }

  /** Where it keeps what it holds. */
  public Path directory() {
    return directory;
  }

  /** Tells it where the service is, whether it runs or not. */
  public void lead(Collection<URI> services) throws IOException {
    Path next = directory.resolve("addresses.next");
    Files.write(next, services.stream().map(URI::toString).toList());
    Files.move(next, addresses, StandardCopyOption.ATOMIC_MOVE);
  }

  public void start() throws IOException {
    before = Files.exists(log) ? said().size() : 0;
    process = launch(List.of());
    tether = Tether.tie(process.pid(), "KILL");
  }

  /** Waits until it has committed something since its start. */
  public void awaitWord() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (said().size() == before) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the mirror does nothing: see " + log);
      }
      Thread.sleep(20);
    }
  }

  /** Ends it as {@code kill -9} does; it must have been running until then. */
  public void kill() throws IOException {
    if (!process.isAlive()) {
      throw new IllegalStateException("the mirror ended by itself: see " + log);
    }
    process.destroyForcibly().onExit().join();
    tether.close();
  }

  /** Has it catch up and compare; whether it is what the service is. */
  public boolean compare() throws IOException, InterruptedException {
    Process comparing = launch(List.of("compare"));
    Tether tied = Tether.tie(comparing.pid(), "KILL");
    try {
      return comparing.waitFor(3, TimeUnit.MINUTES) && comparing.exitValue() == 0;
    } finally {
      comparing.destroyForcibly();
      tied.close();
    }
  }

  /** What it has said since its first start. */
  public List<String> said() throws IOException {
    return Files.readAllLines(log);
  }

  private Process launch(List<String> more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Java.executable(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                directory.toString(),
                addresses.toString()));
    command.addAll(more);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("DEPOSITARY_KEY", key);
    return builder.start();
  }
}
