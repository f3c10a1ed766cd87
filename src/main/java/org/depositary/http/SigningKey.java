package org.depositary.http;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.depositary.database.WriteTransactions;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs cursors: configured, or made at the first start and kept in the database.
 *
 * <p>So every node of a service has the same, and a cursor of one is a cursor of all.
 */
@ApplicationScoped
@Startup
class SigningKey {

  private static final int LENGTH = 32;
  private static final String NAME = "cursor-key";

  private final byte[] bytes;

  SigningKey(NodeSettings settings, EntityManager rows, WriteTransactions transactions) {
    String hex =
        settings.cursorKey().orElseGet(() -> transactions.write(() -> stored(rows, settings)));
    this.bytes = HexFormat.of().parseHex(hex.strip());
    if (bytes.length < LENGTH) {
      throw new IllegalStateException("depositary.cursor-key needs 32 bytes or more");
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  // Of two nodes that start at once, one finds the key of the other when its write is run again.
  private static String stored(EntityManager rows, NodeSettings settings) {
    @Nullable SecretRow known = rows.find(SecretRow.class, NAME);
    if (known != null) {
      return known.secret;
    }
    SecretRow row = new SecretRow();
    row.name = NAME;
    // Earlier versions kept it in a file; cursors that are under way stay valid.
    row.secret =
        new PrivateFile(settings.dataDirectory().resolve(NAME))
            .read()
            .orElseGet(SigningKey::create);
    rows.persist(row);
    return row.secret;
  }

  private static String create() {
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
