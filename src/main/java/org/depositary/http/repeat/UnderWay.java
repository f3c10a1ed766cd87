package org.depositary.http.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys whose first request is not answered yet, on this node and while others write. */
@ApplicationScoped
class UnderWay {

  // Two numbers: the log of changes names its locks by one.
  private static final String TRY = "SELECT pg_try_advisory_xact_lock(?, ?)";

  private final Set<String> here = ConcurrentHashMap.newKeySet();
  private final AnswerStore store;
  private final boolean otherNodes;

  UnderWay(AnswerStore store, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.store = store;
    this.otherNodes = !kind.equals("h2");
  }

  /** Takes a key down on this node; refused while it is. */
  void enter(String id) {
    if (!here.add(id)) {
      throw underWay();
    }
  }

  void leave(String id) {
    here.remove(id);
  }

  /** Takes a key on all nodes, to the end of the transaction; refused while another has it. */
  void claim(String id) {
    if (otherNodes && !tryLock(id)) {
      throw underWay();
    }
  }

  // The id is a digest: two keys that share these 64 bits are as rare as they are harmless.
  private boolean tryLock(String id) {
    return store.with(
        TRY,
        statement -> {
          statement.setInt(1, Integer.parseUnsignedInt(id.substring(0, 8), 16));
          statement.setInt(2, Integer.parseUnsignedInt(id.substring(8, 16), 16));
          try (ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
          }
        });
  }

  private static ProblemException underWay() {
    String detail = "The first request with this Idempotency-Key is under way: send it again soon.";
    return new ProblemException(
        ProblemType.CONFLICT, detail, Fault.in(RepeatKey.HEADER, "IN_FLIGHT", detail));
  }
}
