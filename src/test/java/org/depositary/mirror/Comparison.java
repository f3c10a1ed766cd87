package org.depositary.mirror;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where the mirror and the service differ. */
final class Comparison {

  private final Holdings holdings;
  private final Set<Key> theirs = new HashSet<>();
  private final List<String> differences = new ArrayList<>();

  Comparison(Holdings holdings) {
    this.holdings = holdings;
  }

  /** Holds every resource of an export against what is held, and what is held against those. */
  List<String> with(Export export) throws IOException, SQLException {
    export.read(this::compare);
    Set<Key> more = new HashSet<>(holdings.listKeys());
    more.removeAll(theirs);
    more.forEach(key -> differences.add("too much: " + key));
    return differences;
  }

  private void compare(Resource resource) throws SQLException {
    theirs.add(resource.key());
    Optional<Resource> held = holdings.find(resource.key());
    if (held.isEmpty()) {
      differences.add("missing: " + resource);
      return;
    }
    String here = counted(held.get()).toString();
    if (!here.equals(resource.toString())) {
      differences.add("different:\n  here  " + here + "\n  there " + resource);
    }
  }

  // Every document that names an entity changes its counts, and no entry says so. The lists that
  // name it are all here, so that they can be counted.
  private Resource counted(Resource held) throws SQLException {
    if (!held.key().type().equals("ENTITY")) {
      return held;
    }
    int[] named = holdings.countShown("MENTIONS", held.key().id());
    int[] cited = holdings.countShown("CITATIONS", held.key().id());
    ObjectNode entity = held.current().deepCopy();
    entity.put("mentions", named[1]);
    entity.put("citations", cited[1]);
    entity.put("documents", named[0] + cited[0]);
    return held.with("current", entity);
  }
}
