package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The README says what the service answers. */
@QuarkusTest
@Tag("on-postgresql")
class ReadmeHttpTest {

  private static final Pattern REQUEST = Pattern.compile("(?m)^ +-d '(\\{.*})'$");
  private static final Pattern ANSWER = Pattern.compile("(?s)```json\n(.*?)```");

  @Test
  void theAnswerInTheReadmeIsTheAnswerOfTheService() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String answer =
        Api.anyone()
            .contentType(ContentType.JSON)
            .body(first(REQUEST, readme))
            .post("/v1/extractions")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(withoutVersion(first(ANSWER, readme))).isEqualTo(withoutVersion(answer));
  }

  private static String first(Pattern pattern, String readme) {
    Matcher matcher = pattern.matcher(readme);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  // The version changes with every record of the register.
  private static ObjectNode withoutVersion(String answer) throws IOException {
    ObjectNode node = (ObjectNode) new ObjectMapper().readTree(answer);
    node.remove("extractor");
    return node;
  }
}
