package org.depositary.search.upkeep;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depositary.http.NodeSettings;
import org.depositary.search.SearchSource;
import org.depositary.search.lucene.BrokenIndexException;
import org.depositary.search.lucene.IndexFiles;
import org.depositary.search.lucene.NodeIndex;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** The directories in which a node keeps its index, and one it is building beside. */
@ApplicationScoped
class IndexDirectories {

  private static final Logger LOG = Logger.getLogger(IndexDirectories.class);

  private final Path home;
  private final List<SearchSource> sources;
  private long last;

  IndexDirectories(NodeSettings settings, @All List<SearchSource> sources) {
    this.home = settings.dataDirectory().resolve("search");
    this.sources = List.copyOf(sources);
  }

  /** The index that was built last and can be read; whatever else there is goes. */
  Optional<NodeIndex> open() {
    Optional<NodeIndex> found = Optional.empty();
    for (Path path : newestFirst()) {
      if (found.isEmpty()) {
        found = open(path);
      }
      if (found.filter(index -> index.path().equals(path)).isEmpty()) {
        remove(path);
      }
    }
    return found;
  }

  private Optional<NodeIndex> open(Path path) {
    try {
      return IndexFiles.isFree(path) ? NodeIndex.open(path, sources) : Optional.empty();
    } catch (BrokenIndexException e) {
      LOG.warnf("The index in %s cannot be read: %s", path, e.getCause());
      return Optional.empty();
    }
  }

  /** A new index beside any other. */
  synchronized NodeIndex create() {
    long newest = newestFirst().stream().findFirst().map(IndexDirectories::number).orElse(0L);
    // Never a number of before: its directory may have been removed under an index that is open.
    last = Math.max(newest, last) + 1;
    return NodeIndex.create(home.resolve(String.valueOf(last)), sources);
  }

  /** Removes an index that nobody writes any more. */
  void remove(Path path) {
    isRemoved(path, Level.WARN);
  }

  /** Removes all but one index; false where another is there all the same. */
  boolean removeBut(Optional<Path> kept) {
    try {
      return newestFirst().stream()
          .filter(path -> kept.filter(path::equals).isEmpty())
          // All of them, whatever becomes of the first.
          .map(path -> isRemoved(path, Level.DEBUG))
          .reduce(true, Boolean::logicalAnd);
    } catch (BrokenIndexException e) {
      return false;
    }
  }

  // Where it cannot be now it is tried when the node starts, and when words have to be gone.
  private static boolean isRemoved(Path path, Level unless) {
    try {
      if (IndexFiles.isFree(path)) {
        IndexFiles.remove(path);
        return true;
      }
      LOG.logf(unless, "The index in %s cannot be removed: it is being written.", path);
    } catch (IOException | UncheckedIOException | BrokenIndexException e) {
      LOG.logf(unless, "The index in %s cannot be removed: %s", path, e);
    }
    return false;
  }

  private List<Path> newestFirst() {
    return IndexFiles.list(home).stream()
        .filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
        .sorted(Comparator.comparingLong(IndexDirectories::number).reversed())
        .toList();
  }

  private static long number(Path path) {
    return Long.parseLong(path.getFileName().toString());
  }
}
