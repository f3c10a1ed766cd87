package org.depositary.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.depositary.Deposit;
import org.depositary.Exported;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.database.Snapshots;
import org.depositary.export.PartsAhead.Reading;
import org.depositary.export.line.ResourceLines;
import org.depositary.export.line.ResourceLines.Part;
import org.depositary.export.line.ResourceLines.Progress;
import org.depositary.export.line.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts that are read before somebody comes for them. */
@QuarkusTest
class PartsAheadHttpTest {

  @Inject ResourceLines lines;
  @Inject Snapshots snapshots;
  @Inject LogReader log;

  private final Deposit deposited =
      Deposit.text("Minister Amara Quellist spoke of the convention.")
          .from("parts-ahead", Deposit.unique("part"));
  private final UUID export = UUID.randomUUID();
  private long before;
  private PartsAhead parts;

  @BeforeEach
  void deposit() throws Exception {
    parts = new PartsAhead(lines, snapshots);
    before = LogPlace.end(log.look()).position();
    deposited.with("title", "Before").store();
  }

  @AfterEach
  void stop() throws Exception {
    parts.onStop(new ShutdownEvent());
  }

  // The last changes that there are.
  private Reading reading(UUID id, long erasures) {
    long end = LogPlace.end(log.look()).position();
    Progress from = new Progress(before, end, 0, List.of(), "cursor");
    return new Reading(
        id, erasures, from, new Selection(EnumSet.of(ResourceType.DOCUMENT), true, null));
  }

  private Part part(Reading reading) {
    return snapshots.read(() -> lines.read(reading.from(), reading.selection()));
  }

  private static JsonNode document(Part part) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    part.lines().content().parts().forEach(all::writeBytes);
    List<JsonNode> found = Exported.lines(all.toByteArray());
    assertThat(found).hasSize(2);
    assertThat(found.get(1).path("records").asInt()).isEqualTo(1);
    return found.get(0);
  }

  @Test
  void onePartIsReadAtATime() {
    Reading first = reading(export, 0);
    Reading other = reading(UUID.randomUUID(), 0);
    JsonNode shown = document(part(first));
    assertThat(parts.begin(first, part(first))).isTrue();
    assertThat(parts.begin(other, part(other))).isFalse();
    assertThat(document(parts.read(other))).isEqualTo(shown);
    assertThat(parts.begin(other, part(other))).isFalse();
    assertThat(document(parts.read(first))).isEqualTo(shown);
    assertThat(parts.begin(other, part(other))).isTrue();
    assertThat(document(parts.read(other))).isEqualTo(shown);
  }

  @Test
  void whatWasReadBeforeAnErasureIsReadAgain() throws Exception {
    Reading reading = reading(export, 0);
    assertThat(parts.begin(reading, part(reading))).isTrue();
    assertThat(document(parts.read(reading)).at("/current/title").asText()).isEqualTo("Before");
    assertThat(parts.begin(reading, part(reading))).isTrue();
    deposited.with("title", "After").again();
    Reading later = new Reading(export, 1, reading.from(), reading.selection());
    assertThat(document(parts.read(later)).at("/current/title").asText()).isEqualTo("After");
  }

  @Test
  void nothingIsBegunOnceTheServiceStops() throws Exception {
    Reading reading = reading(export, 0);
    parts.onStop(new ShutdownEvent());
    assertThat(parts.begin(reading, part(reading))).isFalse();
    assertThat(document(parts.read(reading)).at("/current/title").asText()).isEqualTo("Before");
  }
}
