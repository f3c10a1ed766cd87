package org.depositary.extraction.pinpoint;

/** What a word does in a citation; the forms of each are in {@code words.txt}. */
public enum Word {
  ARTICLE,
  ARTICLES,
  PARAGRAPH,
  PARAGRAPHS,
  POINT,
  POINTS,
  PART,
  PARTS,
  CHAPTER,
  CHAPTERS,
  ANNEX,
  SECTION,
  SECTIONS,
  /** A principle, rule or standard: the article of an instrument that has none. */
  PRINCIPLE,
  PRINCIPLES,
  PREAMBLE,
  /** "recital", "preambular paragraph": a paragraph of the preamble. */
  PREAMBULAR,
  /** Sentence (1), chapeau (2), "in fine" (3): what has no number of its own. */
  DETAIL,
  AND,
  /** "read together with", "as well as": joins pinpoints of one instrument. */
  GLUE,
  /** "in particular", "especially": goes from the whole to a part. */
  ESPECIALLY,
  TO,
  OF,
  IN,
  THE,
  BOTH,
  COMMON,
  SAME,
  ITS,
  BIS,
  /** First, sixth; the value is the number. */
  ORDINAL,
  /** Two, four; the value is the number. */
  COUNT,
  MONTH,
  NUMBER_SIGN,
  CONVENTION,
  CONVENTIONS,
  COVENANT,
  COVENANTS,
  PROTOCOL,
  PROTOCOLS,
  STATUTE,
  CHARTER,
  TREATY,
  TREATIES,
  AGREEMENT,
  AGREEMENTS,
  DECLARATION,
  PACT,
  ACCORD,
  ACCORDS,
  DECLARATIONS,
  INSTRUMENT,
  INSTRUMENTS,
  OPTIONAL,
  ADDITIONAL,
  /** "said", "aforementioned", "present": points back, or at the text itself. */
  SAID,
  THIS,
  /** "relevant", "applicable": with a plural it names no instrument in particular. */
  RELEVANT,
  OTHER,
  ANY,
  /** "thereof", "of which": of what was named last. */
  THEREOF,
  /** "thereto": to what was named last. */
  THERETO,
  /** "ibid.": what was cited last, again. */
  IBID,
  HEREINAFTER,
  /** Parts several provisions among several instruments. */
  RESPECTIVELY,
  /** "P1", "A1P1": a protocol, and the article in hundreds. */
  CODE,
  /** Constitution, code, act: what a state makes. */
  LAW,
  /** Before an instrument that is relied on: "under", "party to", "ratified". */
  RELIANCE,
  /** After the name of a body that acts: "held", "ruled", "found". */
  ACTS,
  /** Before a body that is turned to: "complained to", "application to". */
  SEISED,
  /** After an instrument that disposes: "prohibits", "entered into force". */
  DISPOSES,
  /** "European", "Inter-American": makes another instrument of a title. */
  REGION,
  /** "United Nations", "Hague": stands before a title and changes nothing. */
  QUALIFIER,
  /** "Initiative", "Coalition": behind a name it makes a body or a campaign of it. */
  VENTURE,
  /** "met", "convened": what a gathering does. */
  GATHERS,
  /** "Democratic", "Annual": a gathering of people, not an instrument. */
  GATHERING
}
