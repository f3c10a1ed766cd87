package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the changes, page by page.
 *
 * <p>An entry says where to look. What is kept is what is there now, which may be of a later
 * change: the entry of that one comes, too, and says to look again.
 */
final class Feed {

  private static final String ADDRESS = "/v1/changes?include=resource&limit=50";

  private final Service service;
  private final Looking looking;
  private final Holdings holdings;

  Feed(Service service, Holdings holdings) {
    this.service = service;
    this.looking = new Looking(service);
    this.holdings = holdings;
  }

  /**
   * Applies the next page, and keeps what came of it together with the cursor after it.
   *
   * @param patience seconds to wait for an entry where there is none yet
   * @return whether there may be more at once
   */
  boolean read(int patience) throws InterruptedException, SQLException {
    Service.Answer answer =
        service.get(ADDRESS + "&wait=" + patience + "&cursor=" + holdings.cursor());
    if (answer.status() == 410) {
      // Too old, or of an earlier epoch: what was deleted meanwhile nobody tells any more.
      holdings.commitNowhere();
      return true;
    }
    Map<Key, Resource> told = new LinkedHashMap<>();
    Set<Key> showing = new LinkedHashSet<>();
    for (JsonNode item : answer.json().path("items")) {
      Resource news = Resource.of(item.path("resource"));
      if (news.revision() > holdings.revision(news.key())) {
        told.merge(news.key(), news, (one, other) -> other.isAfter(one) ? other : one);
      }
      // Also of what is held already: an export has its lists before their documents.
      Set<Key> others = new LinkedHashSet<>(holdings.listShowing(news.key().id()));
      others.remove(news.key());
      showing.addAll(others);
    }
    for (Resource news : told.values()) {
      keep(news, looking.told(news, holdings.find(news.key())));
    }
    // A merged entity, a title, a review: shown elsewhere, without an entry there.
    showing.removeAll(told.keySet());
    for (Key key : showing) {
      Resource held = holdings.find(key).orElseThrow();
      keep(held, looking.again(held));
    }
    holdings.commitAt(answer.json().at("/page/next").asText(), told.size());
    return answer.json().at("/page/more").asBoolean();
  }

  private void keep(Resource looked, Optional<Resource> now)
      throws InterruptedException, SQLException {
    if (looked.key().type().equals(Key.REVISION)) {
      keepState(looked, now);
    } else if (now.isPresent()) {
      holdings.put(now.get());
    } else {
      holdings.remove(looked.key());
    }
  }

  // States never change, and go together. Entries of earlier ones may have been removed.
  private void keepState(Resource looked, Optional<Resource> now)
      throws InterruptedException, SQLException {
    Key key = looked.key();
    if (now.isEmpty()) {
      holdings.removeStates(key.id());
    } else if (key.number() > 1 && holdings.revision(key.before()) == 0) {
      for (Resource state : looking.states(looked)) {
        holdings.put(state);
      }
    } else {
      holdings.put(now.get());
    }
  }
}
