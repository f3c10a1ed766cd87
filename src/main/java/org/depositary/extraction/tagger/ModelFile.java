package org.depositary.extraction.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Reads the file of a model.
 *
 * <p>Whole numbers stand as unsigned bytes of seven bits, lowest first; keys of a table in rising
 * unsigned order as the distance from the one before. A row of weights is a number whose bits say
 * which labels have one, and a byte for each.
 */
final class ModelFile {

  static final int MAGIC = 0x44544731;
  static final String NAME = "tagger.bin";

  private final ByteBuffer bytes;

  private ModelFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  static Model ofTheProject() {
    try (InputStream in = ModelFile.class.getResourceAsStream(NAME)) {
      return read(Objects.requireNonNull(in, NAME).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Model read(byte[] bytes) {
    return new ModelFile(bytes).read();
  }

  private Model read() {
    if (bytes.getInt() != MAGIC) {
      throw new IllegalArgumentException("not the file of a tagger's model");
    }
    double unit = bytes.getDouble();
    int[] transitions = new int[Label.COUNT * Label.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = bytes.getInt();
    }
    int[] paths = new int[number()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = bytes.getInt();
    }
    Lexicon lexicon = new Lexicon(paths, table(), table());
    int[] keys = keys();
    Weights weights = Weights.of(keys.length);
    byte[] row = new byte[Label.COUNT];
    for (int key : keys) {
      readRow(row);
      weights.put(key, row);
    }
    return new Model(lexicon, weights, transitions, unit);
  }

  private void readRow(byte[] row) {
    int labels = number();
    for (int label = 0; label < Label.COUNT; label++) {
      row[label] = (labels >>> label & 1) == 1 ? bytes.get() : 0;
    }
  }

  private IntTable table() {
    int[] keys = keys();
    int[] numbers = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers[i] = number();
    }
    return new IntTable(keys, numbers);
  }

  private int[] keys() {
    int[] keys = new int[number()];
    int key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += number();
      keys[i] = key;
    }
    return keys;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes.get();
      number |= (part & 0x7f) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }
}
