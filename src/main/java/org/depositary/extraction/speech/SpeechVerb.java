package org.depositary.extraction.speech;

/** How the words of a speech are joined to the verb that announces them; see verbs.csv. */
enum SpeechVerb {
  THAT,
  SAY,
  TELL,
  QUOTE,
  AS,
  TO
}
