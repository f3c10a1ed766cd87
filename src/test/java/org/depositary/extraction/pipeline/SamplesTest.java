package org.depositary.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  private static final Extractor EXTRACTOR = new TextExtractor(Register.load());

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsFoundIsWhatTheSampleExpects(Sample sample) {
    List<Finding> findings = Finding.of(EXTRACTOR.extract(Text.of(sample.text())), sample.text());
    assertThat(String.join("\n", sample.disagreements(findings))).isEmpty();
  }

  @Test
  void thereAreTwentySamplesAtLeast() {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(20);
  }

  static List<Sample> samples() {
    return Sample.all();
  }
}
