package org.depositary.extraction.tagger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;

/** Writes what {@link ModelFile} reads. */
final class ModelWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /**
   * The file of a model.
   *
   * @param rows a row of weights for each feature, in rising unsigned order of their keys
   */
  static byte[] write(
      LexiconSource lexicon, Map<Integer, byte[]> rows, int[] transitions, double unit) {
    ModelWriter writer = new ModelWriter();
    writer.out.writeBytes(ByteBuffer.allocate(12).putInt(ModelFile.MAGIC).putDouble(unit).array());
    for (int transition : transitions) {
      writer.whole(transition);
    }
    writer.number(lexicon.paths().length);
    for (int path : lexicon.paths()) {
      writer.whole(path);
    }
    writer.table(lexicon.words());
    writer.table(lexicon.names());
    writer.keys(rows);
    rows.values().forEach(writer::row);
    return writer.out.toByteArray();
  }

  private void table(Map<Integer, Integer> entries) {
    keys(entries);
    entries.values().forEach(this::number);
  }

  private void keys(Map<Integer, ?> entries) {
    number(entries.size());
    int before = 0;
    for (int key : entries.keySet()) {
      number(key - before);
      before = key;
    }
  }

  private void row(byte[] weights) {
    int labels = 0;
    for (int label = 0; label < Label.COUNT; label++) {
      labels |= weights[label] != 0 ? 1 << label : 0;
    }
    number(labels);
    for (byte weight : weights) {
      if (weight != 0) {
        out.write(weight);
      }
    }
  }

  private void whole(int number) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
  }

  private void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
