package org.depositary.root;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.depositary.Markup;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What people are told works. */
@QuarkusTest
@Tag("any-database")
class GuideHttpTest {

  private static final Pattern ADDRESS = Pattern.compile("/v1/[a-z{}/-]+");

  private static Markup page(String path) {
    Response answer = Api.anyone().accept("text/html").get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Markup.of(answer.asString()).assertSound();
  }

  @Test
  void theCommandsOfTheGettingStartedWorkAsTheyStand() {
    Shell shell =
        new Shell()
            .set("BASE", "http://localhost:" + RestAssured.port)
            .set("KEY", Api.issue(Scope.READ, Scope.WRITE));
    page("/guides/getting-started").all("pre").stream()
        .map(Element::getTextContent)
        .forEach(shell::run);
    assertThat(shell.answers()).hasSizeGreaterThan(15);
    for (Response answer : shell.answers()) {
      assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    }
    JsonNode found = JsonBody.of(shell.answers().get(3));
    assertThat(found.at("/page/total").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void whatAGuideNamesIsInTheContract(Guide guide) {
    JsonNode paths = JsonBody.of(Api.anyone().get("/v1/openapi.json")).path("paths");
    Set<String> known = new HashSet<>();
    paths.fieldNames().forEachRemaining(known::add);
    Matcher named =
        ADDRESS.matcher(page(guide.href()).page().getDocumentElement().getTextContent());
    int count = 0;
    for (; named.find(); count++) {
      String address = named.group();
      assertThat(known)
          .as(address)
          .anyMatch(path -> address.matches(path.replaceAll("\\{[^}]*}", "[^/]+") + "/?"));
    }
    assertThat(count).isGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkOfAGuideLeadsSomewhere(Guide guide) {
    for (String link : page(guide.href()).links()) {
      if (link.startsWith("/")) {
        assertThat(RestAssured.get(link).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void theWayInIsAPageForPeople() {
    Markup page = page("/");
    assertThat(page.links()).contains("/guides/getting-started", "/guides/frontend", "/docs");
    JsonNode links = JsonBody.of(Api.anyone().get("/v1")).path("links");
    assertThat(links.path("gettingStarted").asText()).isEqualTo("/guides/getting-started");
    assertThat(links.path("frontendGuide").asText()).isEqualTo("/guides/frontend");
  }

  @Test
  void aProblemIsExplainedInTheSameFrame() {
    assertThat(page("/problems/not-found").links()).contains("/guides/getting-started");
  }

  @Test
  void thereAreNoOtherGuides() {
    Api.anyone().get("/guides/no-such-guide").then().statusCode(404);
  }
}
