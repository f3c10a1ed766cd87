package org.depositary.imports;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.document.TextMemory;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.jboss.logging.Logger;

/** What the imports of a node share: threads that read, and room for what is read ahead. */
@ApplicationScoped
class ImportThreads {

  /** Bytes that a line may have: as many as the body of a document that comes alone. */
  static final int LONGEST_LINE = 16 * 1024 * 1024;

  // Beyond ASCII characters have two to four bytes each in UTF-8.
  private static final int BYTES_OF_A_CHARACTER = 4;

  private static final Logger LOG = Logger.getLogger(ImportThreads.class);

  private final ExecutorService bodies = Executors.newCachedThreadPool(named("import-body"));
  private final ExecutorService texts =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), named("import-text"));
  private final int most;
  private final int longestLine;
  private final Semaphore bytes;
  private final Semaphore imports;
  private final Thread exit = new Thread(this::close, "import-exit");
  private volatile boolean closing;

  ImportThreads(ImportSettings settings, TextMemory memory) {
    this.most = Math.min(settings.bytesInFlight(), memory.characters());
    this.longestLine =
        (int) Math.min(LONGEST_LINE, (long) BYTES_OF_A_CHARACTER * memory.characters());
    this.bytes = new Semaphore(most, true);
    this.imports = new Semaphore(settings.mostAtOnce());
    // At SIGTERM, with the requests in flight: these would be waited for otherwise.
    Runtime.getRuntime().addShutdownHook(exit);
  }

  private static ThreadFactory named(String name) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Takes a place among the imports of this node; refuses where all are taken. */
  Place enter() {
    if (closing || !imports.tryAcquire()) {
      throw full();
    }
    return new Place();
  }

  /** A place among the imports of a node, until it is closed. */
  final class Place implements AutoCloseable {

    private boolean used;
    private boolean left;

    /** Begins the run that the place was taken for; it closes the place. */
    synchronized void use() {
      requireHeld();
      used = true;
    }

    /** Refuses to go on for a client that is gone. */
    synchronized void requireHeld() {
      if (left) {
        throw new ProblemException(ProblemType.UNAVAILABLE, "The connection was lost.");
      }
    }

    /** Closes a place whose request has ended without a run. */
    synchronized void leaveUnused() {
      if (!used) {
        close();
      }
    }

    @Override
    public synchronized void close() {
      if (!left) {
        left = true;
        imports.release();
      }
    }
  }

  private static ProblemException full() {
    return new ProblemException(
        ProblemType.UNAVAILABLE, "This node takes as many imports as it may; try again.");
  }

  /** Why whatever still runs is cut when the process is about to end. */
  static ProblemException stopping() {
    return new ProblemException(ProblemType.UNAVAILABLE, "The service is being stopped.");
  }

  /** Whether the process is about to end. */
  boolean isClosing() {
    return closing;
  }

  /** Bytes that a line may have on this node: fewer than elsewhere where the heap is small. */
  int longestLine() {
    return longestLine;
  }

  /** Reads a body in a thread of its own. */
  Future<?> readBody(Runnable reading) {
    return bodies.submit(reading);
  }

  /** Reads a text on one of the processors. */
  <T> Future<T> readText(Callable<T> reading) {
    return texts.submit(reading);
  }

  /** Waits for room for bytes that are in work; more than all the room takes all of it. */
  int acquire(int wanted) throws InterruptedException {
    int room = Math.min(wanted, most);
    bytes.acquire(room);
    return room;
  }

  void release(int room) {
    bytes.release(room);
  }

  // A node that nobody asked for anything has none: it would be made here, when no hook can be
  // added.
  void onStop(@Observes(notifyObserver = Reception.IF_EXISTS) ShutdownEvent stop) {
    close();
    bodies.shutdownNow();
    texts.shutdownNow();
    try {
      Runtime.getRuntime().removeShutdownHook(exit);
    } catch (IllegalStateException e) {
      LOG.trace("the process ends", e);
    }
  }

  private void close() {
    closing = true;
  }
}
