package org.depositary.export.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.depositary.http.RangeException;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

  private static void assertRange(String header, long from, long to) {
    assertThat(ByteRange.of(header, 1000)).as(header).isEqualTo(new ByteRange(from, to, false));
  }

  @Test
  void oneRangeIsHeeded() {
    assertRange("bytes=0-99", 0, 100);
    assertRange("bytes=100-", 100, 1000);
    assertRange("bytes=999-5000", 999, 1000);
    assertRange("bytes=-10", 990, 1000);
    assertRange("bytes=-5000", 0, 1000);
    assertRange("Bytes= 5-5 ", 5, 6);
    assertRange("bytes=5-99999999999999999999999999", 5, 1000);
    assertRange("bytes=0000000000000000000-0000000000000000000009", 0, 10);
  }

  @Test
  void whatIsNotUnderstoodIsTheWhole() {
    for (String header :
        List.of("", "bytes", "bytes=", "bytes=-", "bytes=9-5", "lines=0-1", "bytes=0-1,3-4")) {
      assertThat(ByteRange.of(header, 1000)).as(header).isEqualTo(new ByteRange(0, 1000, true));
    }
    assertThat(ByteRange.of(null, 1000).length()).isEqualTo(1000);
  }

  @Test
  void bytesThatTheFileHasNotAreRefused() {
    for (String header : List.of("bytes=1000-", "bytes=-0", "bytes=99999999999999999999-")) {
      assertThatThrownBy(() -> ByteRange.of(header, 1000))
          .as(header)
          .isInstanceOf(RangeException.class)
          .hasMessageContaining("1000");
    }
  }
}
