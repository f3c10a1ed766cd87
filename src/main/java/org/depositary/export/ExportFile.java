package org.depositary.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of an export, as its row keeps it.
 *
 * @param number from 1
 * @param sha256 null while bytes are added
 */
record ExportFile(int number, long bytes, long records, @Nullable String sha256) {

  private static final Pattern NAME = Pattern.compile("part-([0-9]{5})\\.ndjson\\.gz");

  static ExportFile empty(int number) {
    return new ExportFile(number, 0, 0, null);
  }

  /** The number of the file that has this name; empty where it is no name of a file. */
  static Optional<Integer> numberOf(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  String name() {
    return String.format(Locale.ROOT, "part-%05d.ndjson.gz", number);
  }

  ExportFile with(long moreBytes, long moreRecords) {
    return new ExportFile(number, bytes + moreBytes, records + moreRecords, sha256);
  }

  ExportFile closed(String digest) {
    return new ExportFile(number, bytes, records, digest);
  }

  boolean isClosed() {
    return sha256 != null;
  }
}
