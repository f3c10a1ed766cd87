package org.depositary.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogPlace;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchSource;
import org.depositary.search.lucene.NodeIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When searches see what was written to an index. */
class ShowingTest {

  @TempDir Path directory;

  private NodeIndex index;
  private LogPlace written = new LogPlace(UUID.randomUUID(), 0, 0);

  /** Documents that are there as soon as they are asked for. */
  private static final class Source implements SearchSource {

    @Override
    public RecordKind kind() {
      return RecordKind.DOCUMENT;
    }

    @Override
    public Set<String> concerned(List<Change> changes, Indexed indexed) {
      return Set.of(changes.get(0).resourceId().toString());
    }

    @Override
    public List<String> listIds(String after, int limit) {
      return List.of();
    }

    @Override
    public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
      List<SearchField> fields = List.of(new SearchField.Words("text", "Words.", true));
      ids.forEach(id -> reader.accept(new SearchRecord(id, 1, fields)));
    }
  }

  private record Settings(Duration show) implements SearchConfig {

    @Override
    public String upkeep() {
      return "1s";
    }

    @Override
    public Duration commit() {
      return Duration.ofSeconds(10);
    }

    @Override
    public Duration purge() {
      return Duration.ofMinutes(1);
    }

    @Override
    public Duration patience() {
      return Duration.ofMinutes(1);
    }

    @Override
    public Duration longest() {
      return Duration.ofSeconds(5);
    }

    @Override
    public int mostWaiting() {
      return 10;
    }
  }

  private record Shown(Showing showing, IndexTail tail) {

    CompletableFuture<Boolean> await(long position) {
      return tail.await(position).subscribeAsCompletionStage();
    }
  }

  @BeforeEach
  void create() {
    index = NodeIndex.create(directory, List.of(new Source()));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private Shown shownEvery(Duration interval) {
    Settings settings = new Settings(interval);
    IndexTail tail = new IndexTail(settings);
    Showing showing = new Showing(tail, settings);
    showing.begin(index, written);
    return new Shown(showing, tail);
  }

  /** Writes one document more, up to the next position. */
  private void write(Shown to) {
    Change change =
        new Change(ChangeType.CREATED, ResourceType.DOCUMENT, UUID.randomUUID(), 1, "test");
    index.apply(List.of(change));
    written = written.at(written.position() + 1);
    to.showing().wrote(index, written);
  }

  private long seen() {
    return index.count(RecordKind.DOCUMENT);
  }

  private long parts() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".si")).count();
    }
  }

  @Test
  void whatIsWrittenInQuickSuccessionIsShownTogetherAsOnePart() throws IOException {
    Shown shown = shownEvery(Duration.ofHours(1));
    for (int i = 0; i < 20; i++) {
      write(shown);
    }
    assertThat(shown.showing().place()).contains(written.at(0));
    assertThat(seen()).isZero();
    shown.showing().show(index);
    assertThat(shown.showing().showings()).isEqualTo(1);
    assertThat(shown.showing().place()).contains(written);
    assertThat(seen()).isEqualTo(20);
    assertThat(parts()).isEqualTo(1);
  }

  @Test
  void whatComesAfterAPauseIsShownWhenItIsWritten() {
    Shown shown = shownEvery(Duration.ZERO);
    write(shown);
    assertThat(seen()).isEqualTo(1);
    assertThat(shown.await(1)).isCompletedWithValue(true);
  }

  @Test
  void whereNothingNewIsShownThePauseGoesOn() {
    Shown shown = shownEvery(Duration.ofHours(1));
    shown.showing().show(index);
    assertThat(shown.showing().showings()).isZero();
  }

  @Test
  void whoWaitsSeesAPositionWhenItIsWritten() {
    Shown shown = shownEvery(Duration.ofHours(1));
    CompletableFuture<Boolean> answer = shown.await(2);
    write(shown);
    assertThat(answer).isNotDone();
    assertThat(shown.showing().showings()).as("nobody waits for it").isZero();
    write(shown);
    assertThat(answer).isCompletedWithValue(true);
    assertThat(seen()).isEqualTo(2);
  }

  @Test
  void whoComesLaterSeesWhatWasWrittenBefore() {
    Shown shown = shownEvery(Duration.ofHours(1));
    write(shown);
    CompletableFuture<Boolean> answer = shown.await(1);
    shown.showing().show(index, 2);
    assertThat(answer).as("the second is not written yet").isNotDone();
    shown.showing().show(index, 1);
    assertThat(answer).isCompletedWithValue(true);
    assertThat(seen()).isEqualTo(1);
    shown.showing().show(index, 1);
    assertThat(shown.showing().showings()).isEqualTo(1);
  }

  @Test
  void ofAnIndexThatServesNoMoreNothingIsTold() {
    Shown shown = shownEvery(Duration.ZERO);
    shown.showing().end();
    write(shown);
    shown.showing().show(index);
    assertThat(shown.await(0)).isNotDone();
    assertThat(shown.showing().place()).isEmpty();
  }
}
