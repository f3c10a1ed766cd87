package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many writers want the same thing at once; -Dstress.writers, -Dstress.increments. */
@Tag("stress")
class ContentionIT {

  private static final int WRITERS = Integer.getInteger("stress.writers", 8);
  private static final int INCREMENTS = Integer.getInteger("stress.increments", 50);
  private static final String[] SYLLABLES = {"va", "re", "mo", "ti", "lu", "ke", "sa", "no"};

  @ParameterizedTest
  @EnumSource
  void noUpdateOfOneDocumentIsLost(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of());
        RunningService service = installation.start()) {
      Counting counting = Counting.start(installation.client(service), "one");
      Counting.Tally tally = counting.count(WRITERS, INCREMENTS);
      System.out.printf("%s: %d writers: %s%n", kind, WRITERS, tally);
      JsonNode document = counting.document();
      assertThat(tally.failed()).isZero();
      assertThat(tally.written()).isEqualTo(WRITERS * INCREMENTS);
      assertThat(document.path("title").asInt()).isEqualTo(tally.written());
      assertThat(document.path("revision").asInt()).isEqualTo(1 + tally.written());
    }
  }

  @ParameterizedTest
  @EnumSource
  void documentsThatNameTheSameNewEntitiesShareThem(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of())) {
      try (RunningService service = installation.start()) {
        ServiceClient client = installation.client(service);
        for (int round = 0; round < INCREMENTS; round++) {
          assertThat(entitiesOfAll(client, round)).as("round %d", round).hasSize(1);
        }
      }
      assertThat(namesOfSeveralEntities(installation)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneOfManyPostsOfOneSourceCreatesTheDocument(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of());
        RunningService service = installation.start()) {
      ServiceClient client = installation.client(service);
      for (int round = 0; round < INCREMENTS; round++) {
        String sourceId = "round " + round;
        List<ServiceClient.Answer> answers =
            Crowd.run(
                WRITERS,
                member ->
                    () ->
                        client.post(
                            "/v1/documents",
                            Samples.document("same", sourceId, "The words of " + member + ".")));
        checkOneDocument(client, answers);
      }
    }
  }

  private static void checkOneDocument(ServiceClient client, List<ServiceClient.Answer> answers)
      throws IOException, InterruptedException {
    List<Integer> statuses = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Set<Integer> revisions = new HashSet<>();
    for (ServiceClient.Answer answer : answers) {
      statuses.add(answer.status());
      paths.add(answer.json().path("href").asText());
      revisions.add(answer.json().path("revision").asInt());
    }
    assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(paths).hasSize(1);
    assertThat(revisions).as("one revision each").hasSize(answers.size());
    JsonNode document = client.get(paths.iterator().next()).json();
    assertThat(document.path("revision").asInt()).isEqualTo(answers.size());
  }

  /** Posts documents that all name the same people, and tells which sets of entities they got. */
  private static Set<Set<String>> entitiesOfAll(ServiceClient client, int round) throws Exception {
    String text =
        "President Ana %s met Minister Boris %s and Judge Clara %s of Ruritania in 2019."
            .formatted(surname(round), surname(round + 64), surname(round + 128));
    List<ServiceClient.Answer> answers =
        Crowd.run(
            WRITERS,
            member ->
                () ->
                    client.post(
                        "/v1/documents", Samples.document("entities", round + "/" + member, text)));
    Set<Set<String>> sets = new HashSet<>();
    for (ServiceClient.Answer answer : answers) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      Set<String> ids = new HashSet<>();
      answer.json().path("entities").forEach(named -> ids.add(named.toString()));
      assertThat(ids).as(answer.body()).hasSizeGreaterThanOrEqualTo(3);
      sets.add(ids);
    }
    return sets;
  }

  private static String surname(int number) {
    return "Z"
        + SYLLABLES[number / 64 % 8].substring(1)
        + SYLLABLES[number / 8 % 8]
        + SYLLABLES[number % 8]
        + "vic";
  }

  private static List<String> namesOfSeveralEntities(Installation installation)
      throws SQLException {
    try (Connection connection = installation.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select type, folded_name from entity where merged_into is null"
                    + " group by type, folded_name having count(*) > 1")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1) + " " + rows.getString(2));
      }
      return names;
    }
  }
}
