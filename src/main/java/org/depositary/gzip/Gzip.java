package org.depositary.gzip;

import com.intel.gkl.compression.IntelDeflater;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.jboss.logging.Logger;

/**
 * Compresses, at the speed at which documents are read from a database. For several threads. The
 * same bytes may be compressed otherwise the next time: only what they are read as is the same.
 */
@Singleton
public class Gzip {

  private static final Logger LOG = Logger.getLogger(Gzip.class);

  private final Supplier<Deflater> deflaters;
  private final Queue<Compressor> idle = new ConcurrentLinkedQueue<>();

  @Inject
  Gzip() {
    this(isFast() ? Gzip::fast : Gzip::ofJava);
  }

  /**
   * @param deflaters that write no header and no trailer
   */
  Gzip(Supplier<Deflater> deflaters) {
    this.deflaters = deflaters;
  }

  static Deflater fast() {
    return new IntelDeflater(Deflater.BEST_SPEED, true);
  }

  // It takes five to eight times as long for texts.
  static Deflater ofJava() {
    return new Deflater(Deflater.BEST_SPEED, true);
  }

  /** Whether the fast library runs here: it is there for processors of one kind, on two systems. */
  static boolean isFast() {
    boolean loaded = false;
    try {
      // Unpacked into the directory for temporary files.
      loaded = new IntelDeflater().load(null);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("the fast library for compressing cannot be loaded", e);
    }
    if (!loaded) {
      LOG.info("Exports are compressed by the library of Java, which is slower.");
    }
    return loaded;
  }

  /** A member of the first of some bytes; at least one. */
  public byte[] member(byte[] bytes, int count) {
    Compressor known = idle.poll();
    Compressor compressor = known == null ? new Compressor(deflaters.get()) : known;
    boolean done = false;
    try {
      byte[] member = compressor.member(bytes, count);
      done = true;
      return member;
    } finally {
      if (done) {
        idle.add(compressor);
      } else {
        compressor.end();
      }
    }
  }

  /** Gives back what is held outside of the memory of Java. */
  @PreDestroy
  void close() {
    idle.forEach(Compressor::end);
    idle.clear();
  }
}
