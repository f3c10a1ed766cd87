package org.depositary.extraction.joining;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Back;
import org.depositary.text.Span;

/** Makes "Optional Protocol to the Convention on X" one sighting. */
final class ProtocolJoiner {

  private final Cursor cursor;

  ProtocolJoiner(String text) {
    this.cursor = new Cursor(text);
  }

  List<Sighting> join(List<Sighting> seen) {
    List<Sighting> merged = new ArrayList<>(seen.size());
    for (int i = 0; i < seen.size(); i++) {
      Sighting first = seen.get(i);
      int thereto = protocols(first) ? thereto(first.span().end()) : -1;
      if (thereto > 0) {
        Sighting back = new Back(new Span(first.span().end(), thereto));
        merged.add(new Sighting.Protocol(first.span().union(back.span()), first, back));
      } else if (i + 1 < seen.size() && protocol(first) && to(first, seen.get(i + 1))) {
        Sighting parent = seen.get(++i);
        merged.add(new Sighting.Protocol(first.span().union(parent.span()), first, parent));
      } else {
        merged.add(first);
      }
    }
    return merged;
  }

  // "the Second Optional Protocol thereto", "the Additional Protocols thereto"
  private int thereto(int end) {
    cursor.at(end);
    return cursor.is(Word.THERETO) ? cursor.end() : -1;
  }

  private static boolean protocols(Sighting seen) {
    return protocol(seen)
        || seen instanceof Sighting.Name name
            && Heads.noun(name.naming().surface()).map(Heads::singular).stream()
                .anyMatch(noun -> noun == Word.PROTOCOL);
  }

  private static boolean protocol(Sighting seen) {
    if (seen instanceof Sighting.Name name) {
      return name.naming().ambiguous() != null
          && name.naming().readings().stream().anyMatch(c -> c.parent() != null || c.isSet());
    }
    return seen instanceof Sighting.Pointer pointer
        && Heads.singular(pointer.head()) == Word.PROTOCOL;
  }

  private boolean to(Sighting protocol, Sighting parent) {
    boolean name =
        parent instanceof Sighting.Name
            || parent instanceof Sighting.Pointer
            || parent instanceof Sighting.Defined;
    cursor.at(protocol.span().end());
    if (cursor.is(Word.ADDITIONAL)) {
      cursor.next();
    }
    if (!name || !cursor.is(Word.TO) && !cursor.is(Word.OF)) {
      return false;
    }
    cursor.next();
    while (cursor.start() < parent.span().start()
        && (cursor.is(Word.THE) || cursor.is(Word.COUNT))) {
      cursor.next();
    }
    return cursor.start() == parent.span().start();
  }
}
