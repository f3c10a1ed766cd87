package org.depositary.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.depositary.extraction.pipeline.Sample;
import org.depositary.packaged.Samples;

/** The texts that the kernel is timed on, of about a megabyte each. */
public enum Subject {
  /** The sample documents, one after another. */
  ORDINARY {
    @Override
    String unit() {
      try {
        return String.join("\n\n", Samples.read().texts());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** The labelled samples, one after another: names, dates and citations in every line. */
  LABELLED {
    @Override
    String unit() {
      return Sample.all().stream().map(Sample::text).collect(Collectors.joining("\n\n"));
    }
  },

  /** Citations and nothing between them: the most that this size can hold. */
  CITATIONS {
    @Override
    String unit() {
      return "Article 3 of the Convention against Torture; Articles 6 and 7 of the Rome Statute;"
          + " art. 9(3) ICCPR; common Article 3 of the Geneva Conventions of 1949; Article 33 of"
          + " the 1951 Convention relating to the Status of Refugees; Article II (c) of the"
          + " Genocide Convention; Articles 2, 3 and 5 of the European Convention on Human"
          + " Rights; Security Council resolution 1325 (2000); Article 38 of the Convention on"
          + " the Rights of the Child; Article 51 of Additional Protocol I.\n";
    }
  };

  private static final int CHARACTERS = 1_000_000;

  abstract String unit();

  /** The whole text. */
  public String text() {
    String unit = unit() + "\n\n";
    return unit.repeat(CHARACTERS / unit.length() + 1);
  }

  /** Its size in bytes of UTF-8. */
  int bytes() {
    return text().getBytes(StandardCharsets.UTF_8).length;
  }
}
