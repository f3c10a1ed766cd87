package org.depositary.export.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts as strings of JSON, beside what the library writes. */
class JsonTextsTest {

  private static String written(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonTexts.write(text.getBytes(StandardCharsets.UTF_8), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String writtenByLibrary(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeUTF8String(bytes, 0, bytes.length);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void escapesQuotesBackslashesAndControls() throws IOException {
    assertThat(written("")).isEqualTo("\"\"");
    assertThat(written("He said: \"C:\\\"\n\tand\u001f\u007f left – 殺 \uD83D\uDD4A."))
        .isEqualTo("\"He said: \\\"C:\\\\\\\"\\n\\tand\\u001F\u007f left – 殺 \uD83D\uDD4A.\"");
  }

  @Test
  void escapesEachAtEveryPlace() throws IOException {
    for (char c = 0; c < 0x180; c++) {
      for (int before = 0; before < 18; before++) {
        String text = "x".repeat(before) + c + "yz".repeat(before % 7) + c;
        assertThat(written(text)).isEqualTo(writtenByLibrary(text));
      }
    }
  }

  @Test
  void writesWhatTheLibraryWrites() throws IOException {
    Random random = new Random(7);
    String letters = "aé殺\u0000\u0001\u001f !\"#[\\]\u0080\u00ff~\n\r\t\b\f\uFFFD";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int k = 0; k < length; k++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(written(text.toString())).isEqualTo(writtenByLibrary(text.toString()));
    }
  }
}
