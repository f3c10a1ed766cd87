package org.depositary.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.depositary.change.reader.LogPlace;
import org.depositary.http.NodeSettings;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchSource;
import org.depositary.search.lucene.NodeIndex;
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

  /**
   * One document that names an entity; when it was read, that is parted, and it names the other.
   */
  private static final class Parted implements SearchSource {

    private final Set<String> concerned = new HashSet<>();
    private String named = "before";
    private IndexBuild build;

    @Override
    public RecordKind kind() {
      return RecordKind.DOCUMENT;
    }

    @Override
    public Set<String> concerned(List<Change> changes, Indexed indexed) {
      concerned.addAll(indexed.find("entity", "before"));
      return concerned;
    }

    @Override
    public List<String> listIds(String after, int limit) {
      if (after == null) {
        return List.of("a");
      }
      named = "after";
      build.apply(List.of());
      return List.of();
    }

    @Override
    public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
      ids.forEach(
          id ->
              reader.accept(
                  new SearchRecord(id, 1, List.of(new SearchField.Keyword("entity", named)))));
    }
  }

  private boolean isWhole(SearchSource source) throws InterruptedException {
    BlockingQueue<IndexBuild> ended = new LinkedBlockingQueue<>();
    IndexDirectories directories = new IndexDirectories(new Settings(directory), List.of(source));
    IndexBuild build = new IndexBuild(directories, 1, new Object(), ended::add);
    if (source instanceof Parted parted) {
      parted.build = build;
    }
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

  @Test
  void whatWasReadBeforeAnEntityWasPartedIsReadAgain() throws InterruptedException {
    Parted source = new Parted();
    assertThat(isWhole(source)).isTrue();
    assertThat(source.concerned).containsExactly("a");
  }

  @Test
  void whereNothingCanBeWrittenItIsBegunAgainLater() throws IOException {
    Path home = Files.createFile(directory.resolve("search"));
    IndexDirectories directories =
        new IndexDirectories(new Settings(directory), List.of(new Source(false)));
    LiveIndex live =
        new LiveIndex(
            directories, new FirstGeneration(), new Showing(new IndexTail(null), null), null);
    live.apply(List.of(), new LogPlace(UUID.randomUUID(), 1, 1));
    live.rebuild("a test wishes it");
    directories.remove(home.resolve("1"));
    assertThat(live.state().building()).isEmpty();
    assertThat(live.rid()).as("what is there is not known").isFalse();
    Files.delete(home);
    live.keepUp(false, false);
    assertThat(live.state().building()).as("at once").isEmpty();
    live.rebuild("the disk can be written again");
    assertThat(live.state().building()).isPresent();
    live.onStop(null);
    live.close();
  }

  private static final class FirstGeneration extends Generations {

    FirstGeneration() {
      super(null, null, null);
    }

    @Override
    long current() {
      return 1;
    }
  }

  @Test
  void whatWasLeftBehindIsRemovedWhenNobodyWritesIt() {
    IndexDirectories directories =
        new IndexDirectories(new Settings(directory), List.of(new Source(false)));
    Optional<Path> kept = Optional.of(directories.create()).map(IndexBuildTest::closed);
    try (NodeIndex written = directories.create()) {
      assertThat(directories.removeBut(kept)).isFalse();
      assertThat(written.path()).exists();
    }
    assertThat(directories.removeBut(kept)).isTrue();
    assertThat(kept).hasValueSatisfying(path -> assertThat(path).exists());
    assertThat(directories.removeBut(Optional.empty())).isTrue();
    assertThat(directory.resolve("search")).isEmptyDirectory();
  }

  private static Path closed(NodeIndex index) {
    index.close();
    return index.path();
  }
}
