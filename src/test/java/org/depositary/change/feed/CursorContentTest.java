package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.depositary.change.reader.LogPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cursors of the feed say, as values. */
class CursorContentTest {

  private static final UUID EPOCH = UUID.fromString("3cd9968d-37c0-4d47-be26-99fa6c81a9aa");

  private static CursorContent again(CursorContent content) {
    return CursorContent.read(content.values(CursorContent.write(content.place().epoch())));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 35, 36, 12_345_678_901L, Long.MAX_VALUE})
  void isReadAgain(long position) {
    for (UUID epoch : List.of(EPOCH, new UUID(0, 0), new UUID(-1, -1))) {
      CursorContent place = CursorContent.of(new LogPlace(epoch, position, position / 2));
      assertThat(again(place)).isEqualTo(place);
      assertThat(place.written()).isEqualTo(position);
    }
  }

  @Test
  void tellsOfAWriteBehindItsPlace() {
    CursorContent content = new CursorContent(new LogPlace(EPOCH, 40, 7), 90);
    assertThat(again(content)).isEqualTo(content);
  }

  @Test
  void readsThoseThatWereGivenBefore() {
    assertThat(CursorContent.read(List.of(EPOCH.toString(), "40", "7")))
        .isEqualTo(CursorContent.of(new LogPlace(EPOCH, 40, 7)));
    assertThat(CursorContent.read(List.of(EPOCH.toString(), "40", "7", "90")))
        .isEqualTo(new CursorContent(new LogPlace(EPOCH, 40, 7), 90));
  }
}
