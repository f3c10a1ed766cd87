package org.depositary.search.upkeep;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.http.NodeSettings;
import org.depositary.search.SearchSource;
import org.depositary.search.lucene.BrokenIndexException;
import org.depositary.search.lucene.IndexFiles;
import org.depositary.search.lucene.NodeIndex;
import org.jboss.logging.Logger;

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

  List<SearchSource> sources() {
    return sources;
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
    try {
      if (IndexFiles.isFree(path)) {
        IndexFiles.remove(path);
      }
    } catch (IOException e) {
      // It is tried again when the node starts.
      LOG.warnf("The index in %s cannot be removed: %s", path, e);
    }
  }

  private List<Path> newestFirst() {
    try {
      Files.createDirectories(home);
      try (Stream<Path> paths = Files.list(home)) {
        return paths
            .filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
            .sorted(Comparator.comparingLong(IndexDirectories::number).reversed())
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Path path) {
    return Long.parseLong(path.getFileName().toString());
  }
}
