package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/** Reads lists, page by page, to their end. */
public final class Pages {

  private Pages() {}

  /** The items of the first page of a list. */
  public static List<JsonNode> first(String list) {
    Response answer = Api.anyone().get(list);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return items(JsonBody.of(answer));
  }

  /** All items of a list, read in pages of this size. */
  public static List<JsonNode> walk(String list, int limit) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      RequestSpecification request = Api.anyone().queryParam("limit", limit);
      Response answer =
          (cursor.isEmpty() ? request : request.queryParam("cursor", cursor)).get(list);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      JsonNode page = JsonBody.of(answer);
      cursor = page.at("/page/next").asText(null);
      assertThat(page.path("items").size()).isLessThanOrEqualTo(limit);
      assertThat(cursor == null || page.path("items").size() == limit).as("short page").isTrue();
      all.addAll(items(page));
    }
    return all;
  }

  private static List<JsonNode> items(JsonNode page) {
    List<JsonNode> items = new ArrayList<>();
    page.path("items").forEach(items::add);
    return items;
  }
}
