package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing in the contract is left to guessing: counted, rule by rule. */
class ContractQualityTest {

  private final Scorecard scorecard = new Scorecard();

  @Test
  void everythingIsDescribedBoundedAndShown() throws IOException {
    String text = Files.readString(Path.of("openapi", "openapi.json"));
    ServedContract contract = new ServedContract(text);
    JsonNode json = contract.json(text);
    OperationQuality operations = new OperationQuality(contract, scorecard);
    contract.operations().forEach(operations::look);
    SchemaQuality schemas = new SchemaQuality(contract, scorecard);
    for (Map.Entry<String, JsonNode> schema : json.at("/components/schemas").properties()) {
      schemas.look(schema.getKey(), schema.getValue());
    }
    for (var header : json.at("/components/headers").properties()) {
      scorecard.count("header described", header.getKey(), header.getValue().has("description"));
      scorecard.count(
          "header bounded", header.getKey(), schemas.isBounded(header.getValue().path("schema")));
    }
    System.out.println(scorecard);
    assertThat(scorecard.missing()).as(scorecard.toString()).isEmpty();
  }
}
