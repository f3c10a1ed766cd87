package org.depositary.document;

import java.util.Optional;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.similarity.Signature;
import org.depositary.text.Text;

/** A text and what was found in it, before anything is stored. */
record ReadText(Text text, Extraction extraction, Optional<Signature> signature) {}
