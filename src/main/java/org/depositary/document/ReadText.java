package org.depositary.document;

import org.depositary.extraction.Extraction;
import org.depositary.text.Text;

/** A text and what was found in it, before anything is stored. */
record ReadText(Text text, Extraction extraction) {}
