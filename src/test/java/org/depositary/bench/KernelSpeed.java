package org.depositary.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.authority.AuthorityReader;
import org.depositary.extraction.citation.CitationReader;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One reading of a whole text, by the kernel, by parts of it and by a plain scan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KernelSpeed {

  @Param public Subject subject;

  private Text text;
  private Extractor extractor;
  private CitationReader citations;
  private final AuthorityReader authorities = new AuthorityReader();

  /** Loads the register and builds the text. */
  @Setup
  public void prepare() {
    Register register = Register.load();
    text = Text.of(subject.text());
    extractor = new TextExtractor(register);
    citations = new CitationReader(register);
  }

  /** The yardstick: looks at each character once and counts the words. */
  @Benchmark
  public int plainScan() {
    String characters = text.characters();
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < characters.length(); i++) {
      boolean letter = Character.isLetterOrDigit(characters.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }

  /** Conventions, resolutions, decisions and national laws. */
  @Benchmark
  public List<Citation> citations() {
    return citations.read(text, authorities.read(text));
  }

  /** All that the service does with a text before it stores it. */
  @Benchmark
  public Extraction wholeKernel() {
    return extractor.extract(text);
  }
}
