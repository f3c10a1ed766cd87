package org.depositary.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.depositary.document.Intake;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.problem.Failures;
import org.depositary.imports.LineReader.Line;
import org.jboss.logging.Logger;

/** Reads one line, with its text: all that can be done before it is stored. */
@ApplicationScoped
class Preparation {

  private static final Logger LOG = Logger.getLogger(Preparation.class);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Intake intake;
  private final ImportThreads threads;

  Preparation(Intake intake, ImportThreads threads) {
    this.intake = intake;
    this.threads = threads;
  }

  PreparedLine read(Line line, Sender sender) {
    try {
      return PreparedLine.ready(line.number(), arrival(line));
    } catch (ProblemException refusal) {
      if (refusal.type() == ProblemType.UNAVAILABLE) {
        throw refusal;
      }
      return PreparedLine.refused(line.number(), refusal);
    } catch (RuntimeException | StackOverflowError failure) {
      if (Failures.isOutage(failure)) {
        throw failure;
      }
      return PreparedLine.refused(line.number(), failed(line.number(), sender, failure));
    }
  }

  /** Logs a failure that is ours; the line alone must not keep others from being stored. */
  static ProblemException failed(long line, Sender sender, Throwable failure) {
    LOG.errorf(failure, "line %d of an import by request %s failed", line, sender.trace().id());
    return new ProblemException(
        ProblemType.INTERNAL_ERROR,
        "The service failed. Its operators find the reason with the trace id.");
  }

  private Intake.Arrival arrival(Line line) {
    if (line.tooLong()) {
      throw new ProblemException(
          ProblemType.CONTENT_TOO_LARGE,
          threads.longestLine() == ImportThreads.LONGEST_LINE
              ? "A line may have 16 MiB (16777216 bytes) at most."
              : "This node has memory for lines of %d bytes; its operators can give it more."
                  .formatted(threads.longestLine()));
    }
    String words = decode(line);
    while (true) {
      try {
        return intake.read(words);
      } catch (ProblemException busy) {
        // The client need not come again: it waits for its answer anyway.
        if (busy.type() != ProblemType.UNAVAILABLE || Thread.currentThread().isInterrupted()) {
          throw busy;
        }
      }
    }
  }

  private static String decode(Line line) {
    try {
      String words =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes())).toString();
      boolean marked = line.number() == 1 && words.charAt(0) == BYTE_ORDER_MARK;
      return marked ? words.substring(1) : words;
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          ProblemType.MALFORMED_BODY,
          "The line is not UTF-8.",
          Fault.at("", "NOT_UTF8", "The line is not UTF-8."));
    }
  }
}
