package org.depositary.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A complete copy of what the service holds, in a directory.
 *
 * <p>It may be ended at any instant, however roughly: all it knows is in the directory, and whoever
 * opens that goes on where it was. One process at a time.
 */
public final class Mirror implements AutoCloseable {

  private final Service service;
  private final Path directory;
  private final Holdings holdings;
  private final Feed feed;

  private Mirror(Service service, Path directory, Holdings holdings) {
    this.service = service;
    this.directory = directory;
    this.holdings = holdings;
    this.feed = new Feed(service, holdings);
  }

  /** Opens what is there, or begins. */
  public static Mirror open(Path directory, Service service) throws IOException, SQLException {
    Files.createDirectories(directory);
    return new Mirror(service, directory, Holdings.open(directory));
  }

  /**
   * Does the next thing: takes an export where it has no place in the feed, or follows that.
   *
   * @param patience seconds to wait for news
   * @return whether there may be more to do at once
   */
  public boolean step(int patience) throws IOException, InterruptedException, SQLException {
    if (!holdings.cursor().isEmpty()) {
      return feed.read(patience);
    }
    copy();
    return true;
  }

  /** Goes on until there is no news. */
  public void catchUp() throws IOException, InterruptedException, SQLException {
    boolean more = true;
    while (more) {
      more = step(0);
    }
  }

  // Changes made while the export was written come again in the feed: both together converge.
  private void copy() throws IOException, InterruptedException, SQLException {
    Export export = new Export(service, holdings.exportKey(), directory);
    if (export.fetch()) {
      holdings.clear();
      holdings.commitCopy(export.read(holdings::put));
    } else {
      holdings.commitNowhere();
    }
    export.remove();
  }

  /**
   * Holds everything against a new export, byte for byte: what differs, is missing or too much.
   *
   * <p>To be asked after {@link #catchUp}, while nobody writes.
   */
  public List<String> compare() throws IOException, InterruptedException, SQLException {
    Export export = new Export(service, UUID.randomUUID().toString(), directory);
    while (!export.fetch()) {
      export.remove();
      export = new Export(service, UUID.randomUUID().toString(), directory);
    }
    List<String> differences = new Comparison(holdings).with(export);
    export.remove();
    return differences;
  }

  /** What it holds, and how it came by that. */
  public String summary() throws SQLException {
    int[] counts = holdings.counts();
    return "%d resources, of %d exports and %d entries of the feed"
        .formatted(counts[0], counts[1], counts[2]);
  }

  /** The resources of a type that it holds, as "id revision". */
  public Set<String> states(String type) throws SQLException {
    Set<String> states = new TreeSet<>();
    for (Key key : holdings.listKeys()) {
      if (key.type().equals(type)) {
        states.add(key.id() + " " + holdings.revision(key));
      }
    }
    return states;
  }

  /** Where it stands in the feed; empty where it has to take an export first. */
  public String cursor() throws SQLException {
    return holdings.cursor();
  }

  @Override
  public void close() throws SQLException {
    holdings.close();
  }
}
