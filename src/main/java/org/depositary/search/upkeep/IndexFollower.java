package org.depositary.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.depositary.change.LogEntry;
import org.depositary.change.follower.LogConsumer;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;

/** Hands the log to the index of this node; every node reads it for itself. */
@ApplicationScoped
class IndexFollower implements LogConsumer {

  private final LiveIndex index;

  IndexFollower(LiveIndex index) {
    this.index = index;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public boolean keepsPlace() {
    return true;
  }

  @Override
  public Optional<LogPlace> place() {
    return Optional.of(index.open());
  }

  @Override
  public void accept(List<LogEntry> entries, LogPlace reached) {
    index.apply(entries.stream().map(LogEntry::change).toList(), reached);
  }

  @Override
  public LogPlace startOver(LogBatch log) {
    return index.startOver();
  }
}
