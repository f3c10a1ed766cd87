package org.depositary.imports.folder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depositary.imports.folder.ImportClient.Result;
import org.jspecify.annotations.Nullable;

/**
 * Imports the text files of a folder and of those in it, and prints a line for each.
 *
 * <p>The id of a file at its source is its path in the folder, so that importing the folder again
 * stores only what has changed.
 */
public final class FolderImport {

  /** The first argument of the command line that asks for it. */
  public static final String COMMAND = "import";

  private static final String HELP = "--help";

  private static final String USAGE =
      """
      Imports the files *.txt of a folder and of the folders in it; they have to be UTF-8. What is
      hidden, by a name that begins with a dot, is passed over.

        java -jar quarkus-run.jar import [OPTIONS] FOLDER

        --service URL     the service; http://localhost:8080 if left out
        --key-file FILE   holds a key with the scope WRITE; data/admin-key if left out
        --source NAME     the name of the source of all files; that of the folder if left out
        --type TYPE       what kind of texts they are, such as press-release
        --language TAG    their language, such as en

      A line is printed for each file: what became of it, its path, and its document or the reason.
      Ends with 1 where a file failed. Do it again whenever files were added or changed.
      """;

  // As much as the service reads of a file, and as is sent in one request.
  private static final long LONGEST = 16L * 1024 * 1024;
  private static final long PART_BYTES = 4L * 1024 * 1024;
  private static final int PART_FILES = 200;

  private static final String UNREADABLE = "It cannot be read.";

  private final FolderOptions options;
  private final ImportClient client;
  private final PrintStream out;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  // Files with other names.
  private int others;

  /** What becomes of a file. */
  enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    FAILED
  }

  FolderImport(FolderOptions options, ImportClient client, PrintStream out) {
    this.options = options;
    this.client = client;
    this.out = out;
  }

  /** Does what the arguments behind the command say; answers the exit code of the process. */
  public static int run(List<String> arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.contains(HELP)) {
      out.print(USAGE);
      return 0;
    }
    try {
      FolderOptions options = FolderOptions.parse(arguments);
      ImportClient client = new ImportClient(options.service(), options.key());
      return new FolderImport(options, client, out).importAll() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println();
      System.err.print(USAGE);
      return 2;
    } catch (IOException e) {
      System.err.println(e.getMessage() == null ? e.toString() : e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  boolean importAll() throws IOException, InterruptedException {
    List<Path> part = new ArrayList<>();
    long bytes = 0;
    for (Path file : files()) {
      long size = size(file);
      if (size < 0 || size > LONGEST) {
        print(Outcome.FAILED, file, size < 0 ? UNREADABLE : "It is larger than 16 MiB.");
        continue;
      }
      if (part.size() == PART_FILES || bytes + size > PART_BYTES) {
        send(part);
        part.clear();
        bytes = 0;
      }
      part.add(file);
      bytes += size;
    }
    send(part);
    counts.forEach((outcome, count) -> out.printf("%d %s%n", count, outcome));
    if (others > 0) {
      out.printf("%d left out: not *.txt%n", others);
    }
    return !counts.containsKey(Outcome.FAILED);
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        options.folder(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isHidden(path) && !path.equals(options.folder())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
              if (file.getFileName().toString().endsWith(".txt")) {
                files.add(file);
              } else {
                others++;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure)
              throws IOException {
            if (path.equals(options.folder())) {
              throw failure;
            }
            print(Outcome.FAILED, path, UNREADABLE);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure)
              throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(path, failure);
          }
        });
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** In bytes; negative where it cannot be read, perhaps because it is gone by now. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  private void send(List<Path> files) throws IOException, InterruptedException {
    List<Path> sent = new ArrayList<>();
    List<byte[]> lines = new ArrayList<>();
    for (Path file : files) {
      try {
        lines.add(client.line(options, idOf(file), text(file)));
        sent.add(file);
      } catch (CharacterCodingException e) {
        print(Outcome.FAILED, file, "It is not UTF-8.");
      } catch (IOException e) {
        print(Outcome.FAILED, file, UNREADABLE);
      }
    }
    if (sent.isEmpty()) {
      return;
    }
    for (Result result : client.send(lines)) {
      print(result.outcome(), sent.get(result.line() - 1), result.words());
    }
  }

  // Some editors begin a file with a mark that is no part of the text.
  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private String idOf(Path file) {
    return options.folder().relativize(file).toString().replace('\\', '/');
  }

  private void print(Outcome outcome, Path file, String words) {
    counts.merge(outcome, 1, Integer::sum);
    out.printf("%-9s  %s  %s%n", outcome, idOf(file), words);
  }
}
