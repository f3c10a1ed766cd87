package org.depositary.export.piece;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.RequestEnd;

/**
 * Sends parts of files, piece by piece, to a bounded number of clients at once.
 *
 * <p>The next piece is read when the client has taken the one before. A client that is slow holds a
 * thread, one piece in memory, and no connection to the database; one that does not take a piece in
 * time is cut off, so that a few cannot keep all others out. It can go on where it was.
 */
@ApplicationScoped
public class Downloads {

  private final Pieces pieces;
  private final Vertx vertx;
  private final RoutingContext request;
  private final long patience;
  private final Semaphore free;

  Downloads(Pieces pieces, DownloadSettings settings, Vertx vertx, RoutingContext request) {
    this.pieces = pieces;
    this.vertx = vertx;
    this.request = request;
    this.patience = settings.patience().toMillis();
    this.free = new Semaphore(settings.most());
  }

  /** What sends a part of a file; refuses where a node serves as many clients as it may. */
  public StreamingOutput of(Pieces.FileKey file, ByteRange range) {
    if (!free.tryAcquire()) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "This node sends as many files as it may.");
    }
    AtomicBoolean left = new AtomicBoolean();
    Runnable leave =
        () -> {
          if (left.compareAndSet(false, true)) {
            free.release();
          }
        };
    // The client may be gone before anything is sent.
    RequestEnd.then(request, leave);
    HttpServerResponse response = request.response();
    return out -> {
      try {
        send(file, range, new Client(out, response));
      } finally {
        leave.run();
      }
    };
  }

  /** Who is sent to: through a stream, or cut off. */
  private record Client(OutputStream out, HttpServerResponse response) {}

  private void send(Pieces.FileKey file, ByteRange range, Client client) throws IOException {
    long at = range.from();
    while (at < range.to()) {
      byte[] piece = get(file, at);
      int length = (int) Math.min(piece.length, range.to() - at);
      long timer = vertx.setTimer(patience, late -> client.response().reset());
      try {
        client.out().write(piece, 0, length);
      } finally {
        vertx.cancelTimer(timer);
      }
      at += length;
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
