package org.depositary.change.feed;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.Ids;

/**
 * What a cursor of the feed says.
 *
 * <p>As values it is short, so that the hash of a cursor takes one block: a page has hundreds of
 * them. Those that were given before have the UUID of the epoch and decimal positions, and stay
 * valid.
 *
 * @param place where a reader goes on
 * @param written whoever has come here knows of the write that the cursor was given for; the
 *     position of the place where it was given for none
 */
record CursorContent(LogPlace place, long written) {

  private static final int PLACE = 3;
  private static final int RADIX = 36;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  static CursorContent of(LogPlace place) {
    return new CursorContent(place, place.position());
  }

  /** An epoch as the values have it. */
  static String write(UUID epoch) {
    return ENCODER.encodeToString(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(epoch.getMostSignificantBits())
            .putLong(epoch.getLeastSignificantBits())
            .array());
  }

  /**
   * The values of a cursor.
   *
   * @param epoch that of the place, written
   */
  List<String> values(String epoch) {
    String position = write(place.position());
    String known = write(place.known());
    return written > place.position()
        ? List.of(epoch, position, known, write(written))
        : List.of(epoch, position, known);
  }

  private static String write(long position) {
    return Long.toString(position, RADIX);
  }

  static CursorContent read(List<String> values) {
    String epoch = values.get(0);
    return Ids.parse(epoch)
        .map(id -> read(id, values, 10))
        .orElseGet(() -> read(readEpoch(epoch), values, RADIX));
  }

  private static UUID readEpoch(String words) {
    ByteBuffer bits = ByteBuffer.wrap(Base64.getUrlDecoder().decode(words));
    return new UUID(bits.getLong(), bits.getLong());
  }

  private static CursorContent read(UUID epoch, List<String> values, int radix) {
    List<Long> positions = new ArrayList<>();
    for (String position : values.subList(1, values.size())) {
      positions.add(Long.parseLong(position, radix));
    }
    LogPlace place = new LogPlace(epoch, positions.get(0), positions.get(1));
    return values.size() > PLACE ? new CursorContent(place, positions.get(2)) : of(place);
  }
}
