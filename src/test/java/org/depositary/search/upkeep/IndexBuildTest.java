package org.depositary.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.depositary.http.NodeSettings;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a build ends. */
class IndexBuildTest {

  @TempDir Path directory;

  private record Settings(Path dataDirectory) implements NodeSettings {

    @Override
    public Optional<String> cursorKey() {
      return Optional.empty();
    }

    @Override
    public Optional<List<String>> corsOrigins() {
      return Optional.empty();
    }

    @Override
    public boolean logJson() {
      return false;
    }
  }

  /** Has no records, or no memory left when it is asked for them. */
  private record Source(boolean failing) implements SearchSource {

    @Override
    public RecordKind kind() {
      return RecordKind.DOCUMENT;
    }

    @Override
    public Set<String> concerned(List<Change> changes, Indexed indexed) {
      return Set.of();
    }

    @Override
    public List<String> listIds(String after, int limit) {
      if (failing) {
        throw new OutOfMemoryError("of this test");
      }
      return List.of();
    }

    @Override
    public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
      throw new AssertionError("there is nothing to read");
    }
  }

  private boolean isWhole(SearchSource source) throws InterruptedException {
    BlockingQueue<IndexBuild> ended = new LinkedBlockingQueue<>();
    IndexDirectories directories = new IndexDirectories(new Settings(directory), List.of(source));
    IndexBuild build = new IndexBuild(directories, 1, new Object(), ended::add);
    build.start();
    assertThat(ended.poll(30, TimeUnit.SECONDS)).isSameAs(build);
    boolean whole = build.isWhole();
    build.discard();
    return whole;
  }

  @Test
  void whatHasReadEverythingIsWhole() throws InterruptedException {
    assertThat(isWhole(new Source(false))).isTrue();
  }

  @Test
  void whoeverWaitsForItLearnsThatItFailedWhateverItWas() throws InterruptedException {
    assertThat(isWhole(new Source(true))).isFalse();
  }
}
