package org.depositary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends lines when it likes, reads when it likes, and hangs up when it likes. */
public final class LineSocket implements AutoCloseable {

  private static final int PATIENCE = 60_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final Map<String, String> headers = new TreeMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String status = "";
  private boolean ended;

  /** Begins a request; the body follows in chunks. */
  public LineSocket(int port, String path, String key) throws IOException {
    this(port, path, key, "Transfer-Encoding: chunked");
  }

  /** Begins a request whose body is packed. */
  public static LineSocket packed(int port, String path, String key) throws IOException {
    return new LineSocket(port, path, key, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip");
  }

  private LineSocket(int port, String path, String key, String framing) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n%s\r\n\r\n";
    out.write(
        head.formatted(path, key, "Content-Type: application/x-ndjson", framing)
            .getBytes(US_ASCII));
    out.flush();
  }

  /** Announces a body, and sends its beginning. */
  public static LineSocket begin(int port, String path, String key, byte[] body, int length)
      throws IOException {
    LineSocket socket = new LineSocket(port, path, key, "Content-Length: " + body.length);
    socket.out.write(body, 0, length);
    socket.out.flush();
    return socket;
  }

  /** Sends a piece of the body. */
  public void send(byte[] bytes) throws IOException {
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(US_ASCII));
    out.flush();
  }

  public void sendLine(String line) throws IOException {
    send((line + "\n").getBytes(UTF_8));
  }

  /** Says that the body has ended. */
  public void end() throws IOException {
    out.write("0\r\n\r\n".getBytes(US_ASCII));
    out.flush();
  }

  /** A header of the answer, which may have to be waited for. */
  public String header(String name) throws IOException {
    readHead();
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  public String status() throws IOException {
    readHead();
    return status;
  }

  /** The next line of the answer; {@link EOFException} where it was cut. */
  public String readLine() throws IOException {
    readHead();
    while (true) {
      byte[] bytes = pending.toByteArray();
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          pending.reset();
          pending.write(bytes, i + 1, bytes.length - i - 1);
          return new String(bytes, 0, i, UTF_8);
        }
      }
      readChunk();
      if (ended) {
        throw new IllegalStateException("the answer has ended: " + new String(bytes, UTF_8));
      }
    }
  }

  /** The rest of the answer. */
  public List<String> readRest() throws IOException {
    readHead();
    while (!ended) {
      readChunk();
    }
    List<String> lines = new ArrayList<>(pending.toString(UTF_8).lines().toList());
    pending.reset();
    return lines;
  }

  private void readHead() throws IOException {
    if (!status.isEmpty()) {
      return;
    }
    status = readAscii();
    for (String line = readAscii(); !line.isEmpty(); line = readAscii()) {
      String[] parts = line.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
  }

  private void readChunk() throws IOException {
    int size = Integer.parseInt(readAscii(), 16);
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("cut");
    }
    pending.write(bytes);
    readAscii();
    ended = size == 0;
  }

  private String readAscii() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next != '\n') {
      if (next < 0) {
        throw new EOFException("cut");
      }
      line.write(next);
      next = in.read();
    }
    return line.toString(US_ASCII).strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
