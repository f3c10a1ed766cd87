package org.depositary.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The files of an index that nobody has opened. */
public final class IndexFiles {

  private IndexFiles() {}

  /** Whether no writer holds the index, in this process or another. */
  public static boolean isFree(Path path) {
    try (Directory directory = FSDirectory.open(path);
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      held.ensureValid();
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw new BrokenIndexException(e);
    }
  }

  /** All that is in a directory, which is made where it is missing. */
  public static List<Path> list(Path home) {
    try {
      Files.createDirectories(home);
      try (Stream<Path> paths = Files.list(home)) {
        return paths.toList();
      }
    } catch (IOException | UncheckedIOException e) {
      throw new BrokenIndexException(e);
    }
  }

  /** Removes a directory with all its files. */
  public static void remove(Path path) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(path)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
