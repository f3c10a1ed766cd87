package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.junit.jupiter.api.Test;

/** Who reads while somebody writes sees one state, never parts of two. */
@QuarkusTest
class ConcurrentReadHttpTest {

  private static final int WRITES = 20;
  private static final int READERS = 3;
  private static final int DELETIONS = 10;
  private static final List<String> STATES = List.of("Rwanda", "Cambodia");

  private static Deposit about(String state) {
    return Deposit.text("It was said in " + state + ".").with("title", state);
  }

  @Test
  void aReaderSeesOneState() throws InterruptedException, ExecutionException {
    Stored stored = about(STATES.get(1)).store();
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    List<Future<Set<String>>> seen = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      seen.add(readers.submit(() -> read(stored, writing)));
    }
    try {
      for (int i = 0; i < WRITES; i++) {
        put(stored, about(STATES.get(i % STATES.size())));
      }
    } finally {
      writing.set(false);
      readers.shutdown();
    }
    Set<String> all = new TreeSet<>();
    for (Future<Set<String>> some : seen) {
      all.addAll(some.get());
    }
    assertThat(all).containsExactly("[Cambodia] Cambodia", "[Rwanda] Rwanda");
  }

  @Test
  void whatIsDeletedWhileItIsReadIsThereOrGone() throws InterruptedException, ExecutionException {
    String text = "It was said in Rwanda, at length. ".repeat(300);
    for (int i = 0; i < DELETIONS; i++) {
      Stored stored = Deposit.text(text + i).store();
      ExecutorService reader = Executors.newSingleThreadExecutor();
      Future<Set<Integer>> statuses = reader.submit(() -> readUntilGone(stored));
      Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
      assertThat(statuses.get()).isSubsetOf(200, 410).contains(410);
      reader.shutdown();
    }
  }

  private static Set<Integer> readUntilGone(Stored stored) {
    Set<Integer> statuses = new TreeSet<>();
    while (!statuses.contains(410) && !statuses.contains(500)) {
      statuses.add(made(stored.path("/revisions/1")).statusCode());
      statuses.add(made(stored.path("/text")).statusCode());
    }
    return statuses;
  }

  private static Set<String> read(Stored stored, AtomicBoolean writing) {
    Set<String> seen = new TreeSet<>();
    while (writing.get()) {
      JsonNode shown = JsonBody.of(made(stored.path("")));
      List<String> names = JsonBody.texts(shown.path("entities"), "name");
      seen.add(names + " " + shown.path("title").asText());
    }
    return seen;
  }

  // An answer from memory is read from nowhere; with If-Match it is made anew.
  private static Response made(String path) {
    return Api.anyone().header("If-Match", "*").get(path);
  }

  private static void put(Stored stored, Deposit deposit) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(deposit.json())
        .put(stored.path(""))
        .then()
        .statusCode(200);
  }
}
