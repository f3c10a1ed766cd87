package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as it is handed out, started as its users start it. */
@QuarkusIntegrationTest
class PackagedServiceIT {

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void theServedContractIsTheCommittedOne(String form) throws IOException {
    byte[] served = Api.anyone().get("/v1/openapi." + form).asByteArray();
    byte[] committed = Files.readAllBytes(Path.of("openapi", "openapi." + form));
    assertThat(served)
        .as("the contract changed: look at it, then mvn package -DskipTests -Dcontract.update")
        .isEqualTo(committed);
  }

  @Test
  void theFirstKeyLiesWhereOnlyTheOperatorReads() throws IOException {
    Path key = TestDatabase.directory().resolve("admin-key");
    assertThat(Files.getPosixFilePermissions(key))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Api.admin().get("/v1/api-keys").then().statusCode(200);
    Api.holderOf(Scope.READ).get("/v1/api-keys").then().statusCode(403);
  }
}
