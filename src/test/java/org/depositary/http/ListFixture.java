package org.depositary.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;

/** Documents with something of every kind, and the lists of the contract that show it. */
final class ListFixture {

  private static final String PRESS =
      "Article 6 of the Genocide Convention binds Rwanda. At least 40 people were killed in Bentiu"
          + " on 15 April 2014. \"We condemn this massacre,\" said Maria Lopez.";
  private static final String SPEECH =
      "Article 2 of the Genocide Convention and article 7 of the Rome Statute apply. Between 300"
          + " and 400 people were injured in Bentiu on 15 April 2014. \"It was genocide,\" said"
          + " John Smith.";
  private static final String REPORT =
      "Security Council resolution 1325 (2000) concerns Cambodia. 12 children were killed in"
          + " Malakal on 3 May 2015. The Convention against Torture forbids it.";

  /** The name of the source of these documents alone. */
  final String source = Deposit.unique("lists");

  final Stored first;

  private final JsonNode contract = JsonBody.of(Api.anyone().get("/v1/openapi.json"));

  ListFixture() {
    first = store("a", "press", "en", "2018-02-26", PRESS);
    store("b", "press", "fr", "2018", SPEECH);
    store("c", "report", "en", "2019-12-31", REPORT);
    Deposit.text("No more.").from(source, "d").store();
    // Of the same date as another, so that a page can end between equal values.
    store("e", "report", "en", "2018", "Nothing else.");
  }

  private Stored store(String name, String type, String language, String issuedOn, String text) {
    return Deposit.text(text)
        .from(source, name)
        .with("type", type)
        .with("language", language)
        .with("issuedOn", issuedOn)
        .with("title", name)
        .store();
  }

  /** A list of the contract. */
  record Listed(String path, JsonNode operation) {

    Optional<JsonNode> parameter(String name) {
      return StreamSupport.stream(operation.path("parameters").spliterator(), false)
          .filter(parameter -> parameter.path("name").asText().equals(name))
          .findFirst();
    }

    /** The names that a parameter takes. */
    List<String> names(String parameter) {
      JsonNode schema = parameter(parameter).orElseThrow().path("schema");
      JsonNode names = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
      List<String> all = new ArrayList<>();
      names.forEach(name -> all.add(name.asText()));
      return all;
    }

    JsonNode answer(String mediaType) {
      return operation.at("/responses/200/content").path(mediaType);
    }
  }

  /** The lists that have a parameter, with an address that shows the documents of this fixture. */
  List<Listed> lists(String parameter) {
    List<Listed> lists = new ArrayList<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path -> {
              Listed listed = new Listed(address(path.getKey()), path.getValue().path("get"));
              if (listed.parameter("source").isPresent()) {
                listed = new Listed(listed.path + "source=" + source + "&", listed.operation);
              }
              if (listed.parameter(parameter).isPresent()) {
                lists.add(listed);
              }
            });
    return lists;
  }

  private String address(String path) {
    String id =
        path.startsWith("/v1/conventions/")
            ? "genocide-convention"
            : path.startsWith("/v1/documents/") ? first.id() : entity(path);
    return path.replace("{id}", id).replace("{number}", "1") + "?";
  }

  // Citations are of resolutions; who is named is a person or a place.
  private String entity(String path) {
    return path.endsWith("/citations")
        ? JsonBody.of(Api.anyone().get("/v1/entities?type=RESOLUTION&q=1325"))
            .at("/items/0/id")
            .asText()
        : first.entity("Bentiu").path("id").asText();
  }
}
