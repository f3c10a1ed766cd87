package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the test parts to score, and for nothing else. */
class TaggerScoreTest {

  @ParameterizedTest
  @CsvSource({"wikigold, 77", "uner-ewt, 72"})
  void namesAreFoundInUnseenSentences(String set, double least) throws IOException {
    Path file = Source.DIRECTORY.resolve(set).resolve("test.tsv");
    assumeTrue(Files.exists(file), "not scored, no file " + file);
    Score score = Score.of(SequenceTagger.load(), LabelledSentence.read(file));
    System.out.println(set + score);
    assertThat(score.f1("all")).as(set + score).isGreaterThanOrEqualTo(least);
  }
}
