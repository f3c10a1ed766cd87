package org.depositary.webhook.endpoint;

/** What a message is about, in the words of Standard Webhooks. */
enum MessageType {
  /** The feed has something of what the endpoint wants to know of. */
  CHANGES("changes.available"),
  /**
   * From now on the endpoint is told; what happened before, the feed has. A trial, that stands for
   * no changes: whoever passes it over misses none.
   */
  ENABLED("endpoint.enabled"),
  /** Cursors of the feed may have expired. */
  RESTARTED("feed.restarted");

  private final String word;

  MessageType(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
