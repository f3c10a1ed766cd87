package org.depositary.export.piece;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/**
 * Sends parts of files, piece by piece, to a bounded number of clients at once.
 *
 * <p>The next piece is read when the client has taken the one before. A client that is slow holds a
 * thread, one piece in memory, and no connection to the database.
 */
@ApplicationScoped
public class Downloads {

  private final Pieces pieces;
  private final DownloadSettings settings;
  private final AtomicInteger open = new AtomicInteger();

  Downloads(Pieces pieces, DownloadSettings settings) {
    this.pieces = pieces;
    this.settings = settings;
  }

  /** What sends a part of a file; refuses where a node serves as many clients as it may. */
  public StreamingOutput of(Pieces.FileKey file, ByteRange range) {
    if (open.get() >= settings.most()) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "This node sends as many files as it may.");
    }
    return out -> send(file, range, out);
  }

  private void send(Pieces.FileKey file, ByteRange range, OutputStream out) throws IOException {
    open.incrementAndGet();
    try {
      long at = range.from();
      while (at < range.to()) {
        byte[] piece = get(file, at);
        int length = (int) Math.min(piece.length, range.to() - at);
        out.write(piece, 0, length);
        at += length;
      }
    } finally {
      open.decrementAndGet();
    }
  }

  // The client gets fewer bytes than were announced, and so knows.
  private byte[] get(Pieces.FileKey file, long at) throws IOException {
    Optional<byte[]> piece = pieces.find(file, at);
    if (piece.isEmpty()) {
      throw new IOException("the file was withdrawn while it was sent");
    }
    return piece.get();
  }
}
