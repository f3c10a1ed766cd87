package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Trains the model of the project: {@code mvn test -Ptrain}, some minutes, one thread.
 *
 * <p>The same data and code write the same bytes. Scores on the dev parts are printed to tune by;
 * no test part is opened.
 */
class TaggerTraining {

  // Tuned on the dev parts of wikigold, uner-ewt and crossner.
  static final Training.Settings SETTINGS = new Training.Settings(6, 0.05, 1e-6, 2, 0.15, 0.15);

  private static final Path MODEL =
      Path.of("src/main/resources/org/depositary/extraction/tagger", ModelFile.NAME);
  private static final Path NOTICE = MODEL.resolveSibling("NOTICE.md");
  private static final Path HASH =
      Path.of("src/test/resources/org/depositary/extraction/tagger/tagger.sha256");

  @Test
  void writesTheModel() throws IOException {
    Training training = new Training(LexiconSource.read(Source.DIRECTORY), SETTINGS);
    Set<String> shared = new HashSet<>(Source.lines("crossner-shared.txt"));
    for (Source source : Source.all()) {
      assertThat(source.unchanged(Source.DIRECTORY)).as(source.path()).isTrue();
      if (source.weight() > 0) {
        training.add(sentences(source, shared), source.weight());
      }
    }
    byte[] model = training.train();
    Files.createDirectories(MODEL.getParent());
    Files.write(MODEL, model);
    String before = Files.readString(HASH).strip();
    Files.writeString(HASH, Source.sha256(model) + "\n");
    Files.writeString(NOTICE, Files.readString(NOTICE).replace(before, Source.sha256(model)));
    report(new SequenceTagger(ModelFile.read(model)));
  }

  // Some sentences of crossner's training part stand in its test part too.
  private static List<LabelledSentence> sentences(Source source, Set<String> shared)
      throws IOException {
    return LabelledSentence.read(Source.DIRECTORY.resolve(source.path())).stream()
        .filter(sentence -> !shared.contains(key(sentence)))
        .toList();
  }

  private static String key(LabelledSentence sentence) {
    return Source.sha256(String.join(" ", sentence.tokens()).getBytes(StandardCharsets.UTF_8));
  }

  private static void report(SequenceTagger tagger) throws IOException {
    for (String set : List.of("wikigold", "uner-ewt", "crossner", "gum-derived", "multiner-en")) {
      Path dev = Source.DIRECTORY.resolve(set).resolve("dev.tsv");
      System.out.println(set + Score.of(tagger, LabelledSentence.read(dev)));
    }
  }
}
