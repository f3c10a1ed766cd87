package org.depositary.extraction.pinpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.extraction.Pinpoint;

/** A text with the pinpoints that start at its one square bracket, and the provisions they are. */
final class PinpointPicture {

  private PinpointPicture() {}

  static void assertRun(String picture, String provisions) {
    assertDrawn(picture, provisions, new PinpointScanner(plain(picture)).scan(start(picture)));
  }

  /** A number without a unit word. */
  static void assertBare(String picture, String provisions) {
    assertDrawn(picture, provisions, new PinpointScanner(plain(picture)).scanBare(start(picture)));
  }

  /** Digits with the ending of an ordinal. */
  static void assertOrdinal(String picture, String provisions) {
    assertDrawn(
        picture, provisions, new PinpointScanner(plain(picture)).scanOrdinal(start(picture)));
  }

  static void assertNone(String text) {
    assertThat(new PinpointScanner(text).scan(0)).as(text).isEmpty();
  }

  /** The pinpoints of a text that starts with them. */
  static List<Pinpoint> read(String text) {
    return new PinpointScanner(text).scan(0).orElseThrow().pinpoints();
  }

  private static void assertDrawn(String picture, String provisions, Optional<PinpointRun> found) {
    PinpointRun run = found.orElseThrow();
    assertThat(run.pinpoints().stream().map(Pinpoint::provision).collect(Collectors.joining(" ")))
        .as(picture)
        .isEqualTo(provisions);
    assertThat(run.span().start()).as(picture).isEqualTo(start(picture));
    assertThat(run.span().end()).as(picture).isEqualTo(picture.indexOf(']') - 1);
  }

  private static int start(String picture) {
    return picture.indexOf('[');
  }

  private static String plain(String picture) {
    return picture.replace("[", "").replace("]", "");
  }
}
