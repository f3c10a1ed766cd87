package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at resources where they are, and shows them as an export has them. */
final class Looking {

  private static final int LIMIT = 200;

  private final Service service;

  Looking(Service service) {
    this.service = service;
  }

  /**
   * A resource as it is now; empty where it is gone.
   *
   * <p>The feed shows most of them with include=resource, but neither lists nor texts: these are
   * read where they are.
   *
   * @param told what the feed has told, with current where there is something to show
   * @param before what is held of it, whose text need not be read again
   */
  Optional<Resource> told(Resource told, Optional<Resource> before) throws InterruptedException {
    if (told.key().isList()) {
      return items(told.href()).map(items -> told.with("items", items));
    }
    if (told.current().isMissingNode()) {
      return Optional.empty();
    }
    return told.key().type().equals(Key.DOCUMENT)
        ? withText(told, before.map(Resource::characters).orElse(""))
        : Optional.of(told);
  }

  /** The same of one that is held, and of which the feed has not told. */
  Optional<Resource> again(Resource held) throws InterruptedException {
    Optional<Resource> now = held.key().isList() ? Optional.of(held) : ask(held);
    return now.isEmpty() ? now : told(now.get(), Optional.of(held));
  }

  /** All states of a document, of which one is given. */
  List<Resource> states(Resource one) throws InterruptedException {
    String list = one.href().substring(0, one.href().lastIndexOf('/'));
    List<Resource> states = new ArrayList<>();
    for (JsonNode item : items(list).orElseGet(Json::array)) {
      int number = item.path("number").asInt();
      Key key = new Key(Key.REVISION, one.key().id(), number);
      ObjectNode body = Json.object();
      body.set("current", item);
      states.add(new Resource(key, number, item.path("href").asText(), body));
    }
    return states;
  }

  // What was told may be later than what is read then, or earlier: they belong together where the
  // hash says so.
  private Optional<Resource> withText(Resource document, String known) throws InterruptedException {
    Optional<Resource> now = Optional.of(document);
    String characters = known;
    while (now.isPresent() && !isTextOf(now.get(), characters)) {
      String href = now.get().current().at("/text/href").asText();
      characters = service.getText(href).orElse("");
      if (!isTextOf(now.get(), characters)) {
        now = ask(now.get());
      }
    }
    String text = characters;
    return now.map(same -> same.with("characters", Json.text(text)));
  }

  private static boolean isTextOf(Resource document, String characters) {
    String hash = Hash.of(characters.getBytes(StandardCharsets.UTF_8));
    return document.current().at("/text/sha256").asText().equals(hash);
  }

  private Optional<Resource> ask(Resource held) throws InterruptedException {
    Service.Answer answer = service.get(held.href());
    return answer.status() == 200
        ? Optional.of(held.with("current", answer.json()))
        : Optional.empty();
  }

  /** All items of a list, of one state; empty where it is gone. */
  private Optional<ArrayNode> items(String href) throws InterruptedException {
    ArrayNode items = Json.array();
    String next = "";
    do {
      Service.Answer answer = service.get(href + "?limit=" + LIMIT + next);
      if (answer.status() != 200) {
        return Optional.empty();
      }
      items.addAll((ArrayNode) answer.json().path("items"));
      String cursor = answer.json().at("/page/next").asText();
      next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
    } while (!next.isEmpty());
    return Optional.of(items);
  }
}
