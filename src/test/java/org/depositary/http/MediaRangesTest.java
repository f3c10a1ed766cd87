package org.depositary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRangesTest {

  private static final List<MediaType> OFFERED =
      Stream.of("application/json", "text/plain", "text/html").map(MediaType::valueOf).toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                  | application/json",
        "*/*                                                 | application/json",
        "text/*                                              | text/plain",
        "text/html,application/xhtml+xml,*/*;q=0.8           | text/html",
        "text/html;q=0.5, text/plain;q=0.6                   | text/plain",
        "text/html;q=0.5, */*;q=0.5                          | application/json",
        "*/*, application/json;q=0.1                         | text/plain",
        "text/*;q=0.3, text/html;level=1                     | text/html",
        "application/json;q=0, */*;q=0.1                     | text/plain",
        "APPLICATION/JSON                                    | application/json",
        "image/png, text/html;q=0.001                        | text/html",
        "nonsense, text/html                                 | text/html",
        "application/json;profile=\"a, text/plain\"          | application/json",
        "image/png                                           | none",
        "text/html;q=0                                       | none",
        "*/*;q=0.0                                           | none",
        "nonsense                                            | none",
      })
  void theTypeThatIsWantedMostIsChosen(String accept, String chosen) {
    assertThat(MediaRanges.of(accept).best(OFFERED).map(MediaType::toString).orElse("none"))
        .isEqualTo(chosen);
  }

  @Test
  void withoutAHeaderTheFirstTypeIsChosen() {
    assertThat(MediaRanges.of(null).best(OFFERED)).contains(OFFERED.get(0));
  }

  @Test
  void aRefusalSaysWhatThereIs() {
    assertThatThrownBy(() -> MediaRanges.of("image/png").require(OFFERED.toArray(new MediaType[0])))
        .hasMessageContaining("application/json, text/plain, text/html");
  }
}
