package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  private static final int MOST_BYTES = 10_000_000;

  @Test
  void theModelIsTheOneThatWasTrained() throws IOException {
    byte[] model = bytes();
    assertThat(Source.sha256(model)).isEqualTo(Source.lines("tagger.sha256").get(0));
    assertThat(model.length).isLessThan(MOST_BYTES);
  }

  @Test
  void theDataAreThoseItWasTrainedOn() throws IOException {
    assumeTrue(Files.isDirectory(Source.DIRECTORY), "no training data at " + Source.DIRECTORY);
    for (Source source : Source.all()) {
      assertThat(source.unchanged(Source.DIRECTORY)).as(source.path()).isTrue();
    }
  }

  @Test
  void theNoticeNamesTheModel() throws IOException {
    try (InputStream in = ModelFile.class.getResourceAsStream("NOTICE.md")) {
      String notice = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(notice).contains(Source.lines("tagger.sha256").get(0));
      for (Source source : Source.all()) {
        assertThat(notice).contains(source.sha256());
      }
    }
  }

  @Test
  void otherFilesAreRefused() {
    assertThatThrownBy(() -> ModelFile.read(new byte[64]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = ModelFile.class.getResourceAsStream(ModelFile.NAME)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
