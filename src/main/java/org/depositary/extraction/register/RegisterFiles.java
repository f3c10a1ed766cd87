package org.depositary.extraction.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The register's files, read once: conventions with sets, ambiguous names, gaps, inflections. */
final class RegisterFiles {

  private static final int VERSION_LENGTH = 12;

  private final MessageDigest digest = sha256();

  private RegisterFiles() {}

  static Register read() {
    RegisterFiles files = new RegisterFiles();
    List<Convention> conventions = ConventionRows.read(files.rows("conventions.csv"));
    List<AmbiguousName> ambiguous = new ArrayList<>();
    for (Csv.Row row : files.rows("ambiguous.csv")) {
      ambiguous.add(ambiguousName(row));
    }
    List<Coverage.Gap> gaps = new ArrayList<>();
    for (Csv.Row row : files.rows("gaps.csv")) {
      gaps.add(new Coverage.Gap(row.text("area"), row.text("detail")));
    }
    Inflections inflections = Inflections.of(files.rows("inflections.csv"));
    String version = HexFormat.of().formatHex(files.digest.digest()).substring(0, VERSION_LENGTH);
    return new Register(version, conventions, ambiguous, gaps, inflections);
  }

  private static AmbiguousName ambiguousName(Csv.Row row) {
    return new AmbiguousName(
        row.text("surface"),
        row.list("candidates"),
        row.list("others"),
        AmbiguousName.Clue.valueOf(row.text("clue").toUpperCase(Locale.ROOT)),
        row.text("reason"));
  }

  private List<Csv.Row> rows(String name) {
    try (InputStream file = RegisterFiles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the register's file " + name + " is missing");
      }
      byte[] bytes = file.readAllBytes();
      digest.update(bytes);
      return Csv.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
