package org.depositary.change.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Ids;
import org.depositary.http.NodeSettings;
import org.depositary.http.PrivateFile;
import org.jspecify.annotations.Nullable;

/**
 * The highest position that this node has let anybody see, kept beside the database.
 *
 * <p>A database that ends below it has lost what was seen: it was set back.
 */
@ApplicationScoped
class HighWater {

  /** A position and the epoch it belongs to. */
  record Mark(UUID epoch, long position) {

    /** Whether a log that ends at a position lacks something of this mark. */
    boolean isAbove(UUID other, long last) {
      return epoch.equals(other) && position > last;
    }

    private static Optional<Mark> parse(String line) {
      String[] parts = line.split(" ");
      return parts.length == 2 && parts[1].matches("[0-9]{1,18}")
          ? Ids.parse(parts[0]).map(epoch -> new Mark(epoch, Long.parseLong(parts[1])))
          : Optional.empty();
    }
  }

  private final PrivateFile file;
  private @Nullable Mark mark;

  HighWater(NodeSettings settings) {
    this.file = new PrivateFile(settings.dataDirectory().resolve("feed-mark"));
    this.mark = file.read().flatMap(Mark::parse).orElse(null);
  }

  synchronized Optional<Mark> mark() {
    return Optional.ofNullable(mark);
  }

  /** To be called before anybody sees the position. */
  synchronized void raise(UUID epoch, long position) {
    Mark before = mark;
    if (before == null || !before.epoch().equals(epoch) || before.position() < position) {
      file.write(epoch + " " + position);
      mark = new Mark(epoch, position);
    }
  }
}
