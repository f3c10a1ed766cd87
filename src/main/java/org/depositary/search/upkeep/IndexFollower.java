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

  // A document makes some seven: those of an import fill the statements that read them.
  private static final int MANY = 1000;

  private static final int FEW = 500;

  private final LiveIndex index;
  private final IndexTail tail;

  IndexFollower(LiveIndex index, IndexTail tail) {
    this.index = index;
    this.tail = tail;
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

  /** Few while somebody waits: what is handled together is shown together. */
  @Override
  public int batch() {
    return tail.isAwaited() ? FEW : MANY;
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
