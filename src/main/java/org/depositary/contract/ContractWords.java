package org.depositary.contract;

/** Words of the contract that stand in more than one place or need more than one line. */
final class ContractWords {

  static final String API_KEY = "apiKey";

  static final String DESCRIPTION =
      """
      Reads documents in which institutions speak about atrocities, human rights and international \
      law, and finds who and what they name, which provisions of which conventions they rely on and \
      which figures they state, each tied to the exact words.

      * Inside `/v1` the API only grows: readers ignore properties they do not know.
      * What is not known is absent; `null` is never sent and never read. Unknown properties of a \
      body and unknown parameters are refused.
      * Bodies may have 16 MiB, addresses with their parameters 8 KiB.
      * Every refusal is a problem (RFC 9457) whose `type` leads to a page that explains it.
      * Entity tags are strong and cover everything a representation shows. Reading takes \
      `If-None-Match` and `If-Match`; replacing, changing and deleting need `If-Match`.
      * A POST that creates something takes `Idempotency-Key`; on other operations, which are safe \
      to repeat as they are, it has no meaning.
      * HEAD works where GET does, and answers OPTIONS with the methods of an address.
      """;

  static final String IDEMPOTENCY_KEY =
      "Makes the request safe to send again: a string of 1 to 255 visible ASCII characters, in"
          + " quotes or without, that the caller has not used for another request. For 24 hours the"
          + " same request, byte for byte, is answered as the first time, with"
          + " Idempotency-Replayed; another request with the key is 422; 409 while the first is"
          + " under way, and where an erasure has emptied the answer. What was refused or has"
          + " failed is not kept. Keys belong to the API key that sends them.";

  private ContractWords() {}
}
