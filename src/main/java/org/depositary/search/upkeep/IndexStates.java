package org.depositary.search.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.depositary.change.LogEntry;
import org.depositary.change.feed.FeedCursors;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.search.RecordKind;
import org.depositary.search.lucene.BrokenIndexException;
import org.depositary.search.lucene.NodeIndex;
import org.depositary.search.upkeep.SearchIndexView.Building;
import org.depositary.search.upkeep.SearchIndexView.Records;
import org.jspecify.annotations.Nullable;

/** Says how the index of this node does: to administrators, and as metrics. */
@ApplicationScoped
class IndexStates {

  private final LiveIndex index;
  private final Generations generations;
  private final FeedCursors cursors;
  private final LogReader log;
  private final MeterRegistry meters;
  private final Clock clock;

  IndexStates(
      LiveIndex index,
      Generations generations,
      FeedCursors cursors,
      LogReader log,
      MeterRegistry meters,
      Clock clock) {
    this.index = index;
    this.generations = generations;
    this.cursors = cursors;
    this.log = log;
    this.meters = meters;
    this.clock = clock;
  }

  void onStart(@Observes StartupEvent start) {
    for (RecordKind kind : RecordKind.values()) {
      Gauge.builder("depositary.search.records", index, of -> count(of, kind))
          .description("Records in the index for search")
          .tag("kind", kind.name())
          .register(meters);
    }
    Gauge.builder("depositary.search.ready", index, of -> of.state().serving().isPresent() ? 1 : 0)
        .description("Whether searches are answered")
        .register(meters);
    Gauge.builder(
            "depositary.search.building", index, of -> of.state().building().isPresent() ? 1 : 0)
        .description("Whether an index for search is being built")
        .register(meters);
  }

  private static double count(LiveIndex index, RecordKind kind) {
    return index.state().serving().flatMap(serving -> count(serving, kind)).orElse(0L);
  }

  // Exchanged for another between the two questions: asked again, it will be there.
  private static Optional<Long> count(NodeIndex serving, RecordKind kind) {
    try {
      return Optional.of(serving.count(kind));
    } catch (BrokenIndexException exchanged) {
      return Optional.empty();
    }
  }

  SearchIndexView view() {
    IndexState state = index.state();
    Optional<LogPlace> place = state.shown();
    return new SearchIndexView(
        SearchIndexView.HREF,
        state.serving().isPresent(),
        state.generation(),
        generations.current(),
        state.serving().map(IndexStates::records).orElse(null),
        place.map(cursors::write).orElse(null),
        place.map(this::lagSeconds).orElse(null),
        building(state));
  }

  private static Records records(NodeIndex serving) {
    return new Records(
        count(serving, RecordKind.DOCUMENT).orElse(0L),
        count(serving, RecordKind.ENTITY).orElse(0L),
        count(serving, RecordKind.CONVENTION).orElse(0L));
  }

  private static @Nullable Building building(IndexState state) {
    return state
        .building()
        .map(build -> new Building(build.generation(), build.read()))
        .orElse(null);
  }

  private double lagSeconds(LogPlace place) {
    List<LogEntry> missing = log.read(place.position(), List.of(), 1).entries();
    return missing.isEmpty()
        ? 0
        : Math.max(0, Duration.between(missing.get(0).occurredAt(), clock.instant()).toMillis())
            / 1000.0;
  }
}
