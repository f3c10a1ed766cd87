package org.depositary.stress;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;

/** Nodes of one service, of which some may be gone; for several threads. */
final class Nodes implements AutoCloseable {

  /** A question to a node. */
  @FunctionalInterface
  interface Question {

    Answer ask(ServiceClient client) throws IOException, InterruptedException;
  }

  /** Ready in half the time, which is what these do most. */
  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

  private final Installation installation;
  private final Map<String, RunningService> running = new TreeMap<>();
  private final Map<String, ServiceClient> clients = new ConcurrentSkipListMap<>();
  private final Map<String, URI> addresses = new ConcurrentSkipListMap<>();

  Nodes(Installation installation) {
    this.installation = installation;
  }

  /** Starts a node and waits until it is ready; others may be started or killed meanwhile. */
  void start(String name) throws IOException, InterruptedException {
    RunningService service = installation.start(QUICK_START, Map.of("depositary.tasks.node", name));
    synchronized (this) {
      running.put(name, service);
      addresses.put(name, service.address());
      clients.put(name, installation.client(service));
    }
  }

  /** Ends a node as kill -9 does. */
  void kill(String name) throws IOException {
    RunningService service;
    synchronized (this) {
      clients.remove(name);
      addresses.remove(name);
      service = running.remove(name);
    }
    service.kill();
  }

  /** The names of those that are ready. */
  List<String> names() {
    return List.copyOf(clients.keySet());
  }

  /** Where all nodes are, or were a moment ago. */
  List<URI> addresses() {
    return List.copyOf(addresses.values());
  }

  /** Where any node is, or was a moment ago. */
  URI address(Random random) {
    List<URI> all = List.copyOf(addresses.values());
    return all.get(random.nextInt(all.size()));
  }

  /** Asks any node; IOException where it is gone before it has answered. */
  Answer ask(Random random, Question question) throws IOException, InterruptedException {
    List<ServiceClient> all = List.copyOf(clients.values());
    if (all.isEmpty()) {
      throw new ConnectException("no node is there");
    }
    return question.ask(all.get(random.nextInt(all.size())));
  }

  /** Asks one node after another until one answers; for what may be asked twice. */
  Answer askUntilAnswered(Random random, Question question) throws InterruptedException {
    while (true) {
      try {
        return ask(random, question);
      } catch (IOException gone) {
        Thread.sleep(50);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (RunningService service : running.values()) {
      service.close();
    }
    running.clear();
  }
}
