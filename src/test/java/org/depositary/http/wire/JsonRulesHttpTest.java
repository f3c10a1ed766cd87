package org.depositary.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The mapper of the service. */
@QuarkusTest
class JsonRulesHttpTest {

  @Inject ObjectMapper mapper;

  @Test
  void rulesOfTheContractAreAboveThoseOfTheFramework() throws JsonMappingException {
    assertThat(mapper.getSerializerProviderInstance().findValueSerializer(Instant.class))
        .isInstanceOf(InstantWriter.class);
  }
}
