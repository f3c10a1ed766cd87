package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entries of the feed as JSON, beside what the mapper makes of them by itself. */
@QuarkusTest
class ChangeWriterHttpTest {

  private static final List<String> ACTORS =
      List.of("system", "newsroom import", "a \"quoted\" \\ name\n", "Տարեգիր", "\u0001 🕊 殺", "");

  @JsonSerialize(using = JsonSerializer.None.class)
  private interface Plain {}

  @Inject ObjectMapper mapper;

  private ObjectMapper plain() {
    return mapper.copy().addMixIn(ChangeView.class, Plain.class);
  }

  private static ChangeView change(int i, @Nullable Object current) {
    Random random = new Random(i);
    ResourceType type = ResourceType.values()[i % ResourceType.values().length];
    ChangeType what = ChangeType.values()[i % ChangeType.values().length];
    UUID id = new UUID(random.nextLong(), random.nextLong());
    String actor = i % 7 == 0 ? null : ACTORS.get(i % ACTORS.size());
    LogEntry entry =
        new LogEntry(
            i,
            new Change(what, type, id, 1 + i, actor),
            Instant.ofEpochSecond(1_700_000_000L + i, i % 3 * 1_000_000L));
    return ChangeView.of(entry, "cursor-" + i, current);
  }

  @Test
  void anEntryIsThatOfTheMapper() throws IOException {
    ObjectMapper plain = plain();
    for (int i = 0; i < 500; i++) {
      for (Object current : new Object[] {null, Map.of("title", "A \"title\"", "n", i)}) {
        ChangeView change = change(i, current);
        assertThat(mapper.writeValueAsString(change)).isEqualTo(plain.writeValueAsString(change));
        assertThat(read(mapper, change)).isEqualTo(read(plain, change));
      }
    }
  }

  // Longer than the buffers of the library, so that entries lie over their ends.
  @Test
  void aPageIsThatOfTheMapper() throws IOException {
    List<ChangeView> items = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      items.add(change(i, i % 5 == 0 ? Map.of("n", i) : null));
    }
    ChangePage page = new ChangePage(items, new ChangePage.Mark("next", true));
    assertThat(read(mapper, page)).isEqualTo(read(plain(), page));
  }

  // The mapper writes some characters as two escapes that may as well stand for themselves.
  private static JsonNode read(ObjectMapper mapper, Object view) throws IOException {
    return mapper.readTree(mapper.writeValueAsBytes(view));
  }
}
