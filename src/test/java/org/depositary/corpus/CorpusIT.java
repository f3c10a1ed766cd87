package org.depositary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.depositary.corpus.LabelledText.Label;
import org.depositary.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged service finds in five real documents, beside what a reader found. */
@QuarkusIntegrationTest
class CorpusIT {

  private static final Pattern ARTICLE = Pattern.compile("art\\. (\\d+).*");
  private static final Map<String, List<JsonNode>> FOUND = new HashMap<>();
  private static final Map<String, Stored> STORED = new HashMap<>();

  private List<LabelledText> texts = List.of();

  // Each text is posted once and read in pages.
  @BeforeEach
  void post() {
    assumeTrue(
        LabelledText.areThere(),
        () -> "no corpus in " + LabelledText.shared() + "; -Ddepositary.shared says where it is");
    texts = LabelledText.all();
    for (LabelledText text : texts) {
      FOUND.computeIfAbsent(
          text.file(),
          file -> {
            Deposit deposit = Deposit.text(text.text()).with("issuedOn", text.issuedOn());
            STORED.put(file, deposit.store());
            return Pages.walk(STORED.get(file).path("/annotations"), 20);
          });
    }
  }

  private static List<JsonNode> found(LabelledText text, String kind) {
    return FOUND.get(text.file()).stream()
        .filter(a -> a.path("annotationKind").asText().equals(kind))
        .toList();
  }

  private static List<JsonNode> persons(LabelledText text) {
    return found(text, "MENTION").stream()
        .filter(mention -> mention.path("type").asText().equals("PERSON"))
        .toList();
  }

  private static Span span(JsonNode annotation) {
    return new Span(annotation.path("utf16Start").asInt(), annotation.path("utf16End").asInt());
  }

  /** The citation that stands where a label does. */
  private static JsonNode citation(LabelledText text, Label label) {
    List<JsonNode> there =
        found(text, "CITATION").stream().filter(c -> span(c).overlaps(label.span())).toList();
    assertThat(there).as(text + ": " + label.fact("quote")).hasSize(1);
    return there.get(0);
  }

  @Test
  void everyNamedConventionResolvesToItsRecord() {
    int named = 0;
    for (LabelledText text : texts) {
      for (Label label : text.namedConventions()) {
        JsonNode citation = citation(text, label);
        String id = label.fact("instrument").split(" ", 2)[0];
        assertThat(citation.at("/convention/id").asText()).as(label.fact("quote")).isEqualTo(id);
        assertThat(citation.path("verdict").asText()).isIn("RESOLVED", "SET");
        named++;
      }
    }
    assertThat(named).isEqualTo(11);
  }

  @Test
  void twoTitlesOfOneConventionAreOneRecord() {
    List<String> titles = new ArrayList<>();
    for (LabelledText text : texts) {
      for (Label label : text.namedConventions()) {
        if (citation(text, label).at("/convention/id").asText().equals("echr")) {
          titles.add(label.fact("quote"));
        }
      }
    }
    assertThat(titles).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aPinpointIsTheArticleOfTheConvention() {
    int pinpoints = 0;
    for (LabelledText text : texts) {
      for (Label label : text.namedConventions()) {
        Matcher article = ARTICLE.matcher(label.fact("pinpoint"));
        JsonNode found = citation(text, label).path("pinpoints");
        if (article.matches()) {
          assertThat(found.at("/0/article").asText()).isEqualTo(article.group(1));
          assertThat(found.at("/0/provision").asText()).isEqualTo("art_" + article.group(1));
          pinpoints++;
        } else {
          assertThat(found).as(label.fact("quote")).isEmpty();
        }
      }
    }
    assertThat(pinpoints).isPositive();
  }

  @Test
  void aSentenceOfEightConventionsIsEightCitations() {
    LabelledText text = texts.get(2);
    List<Label> eight = text.namedConventions();
    assertThat(eight).hasSize(8);
    Span sentence = new Span(eight.get(0).span().start(), eight.get(7).span().end());
    assertThat(found(text, "CITATION").stream().filter(c -> span(c).overlaps(sentence))).hasSize(8);
  }

  @Test
  void nothingIsFoundInWhatOnlyLooksLikeIt() {
    for (LabelledText text : texts) {
      List<JsonNode> found = new ArrayList<>(found(text, "CITATION"));
      found.addAll(found(text, "FIGURE"));
      found.addAll(persons(text));
      for (Label negative : text.negatives()) {
        String quote = text + ": " + negative.fact("quote");
        assertThat(found).as(quote).noneMatch(a -> span(a).equals(negative.span()));
        assertThat(found(text, "FIGURE")).as(quote).noneMatch(f -> overlaps(f, negative));
        if (negative.fact("note").contains("office")) {
          assertThat(persons(text)).as(quote).noneMatch(p -> overlaps(p, negative));
        }
      }
    }
  }

  private static boolean overlaps(JsonNode annotation, Label label) {
    return span(annotation).overlaps(label.span());
  }

  @Test
  void entitiesOfTheRightTypeStandWhereTheReaderSawThem() {
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (LabelledText text : texts) {
      for (Label label : text.entities()) {
        all++;
        String type = label.fact("type");
        if (found(text, "MENTION").stream()
            .noneMatch(m -> overlaps(m, label) && alike(m.path("type").asText(), type))) {
          missed.add(text + ": " + type + " " + label.fact("quote"));
        }
      }
    }
    assertThat(all).isEqualTo(127);
    assertThat(missed).hasSizeLessThanOrEqualTo(6);
  }

  // A state and its territory are one name.
  private static boolean alike(String type, String other) {
    return type.equals(other) || Set.of(type, other).equals(Set.of("STATE", "PLACE"));
  }

  @Test
  void aTextThatNamesNobodyHasNoPerson() {
    for (LabelledText text : texts) {
      boolean named = text.entities().stream().anyMatch(e -> e.fact("type").equals("PERSON"));
      assertThat(persons(text).isEmpty()).as(text.toString()).isEqualTo(!named);
    }
  }

  @Test
  void figuresAreWhatTheTextSays() {
    List<String> wrong = new ArrayList<>();
    List<String> otherVoice = new ArrayList<>();
    int all = 0;
    for (LabelledText text : texts) {
      for (Label label : text.figures()) {
        all++;
        String said = text + ": " + label.fact("quote");
        Optional<JsonNode> figure = new ExpectedFigure(label).among(found(text, "FIGURE"));
        if (figure.isEmpty()) {
          wrong.add(said);
        }
        if (figure.filter(f -> ExpectedFigure.voice(label, f)).isEmpty()) {
          otherVoice.add(said);
        }
      }
    }
    assertThat(all).isEqualTo(43);
    assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    assertThat(otherVoice).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void loadedTermsAndQuotationsAreFound() {
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (LabelledText text : texts) {
      for (Label label : text.characterisations()) {
        all++;
        if (found(text, "CHARACTERISATION").stream().noneMatch(c -> overlaps(c, label))) {
          missed.add(text + ": " + label.fact("quote"));
        }
      }
      for (Label label : text.quotations()) {
        all++;
        if (found(text, "QUOTATION").stream().noneMatch(q -> isSaid(q, label))) {
          missed.add(text + ": " + label.fact("speaker") + ": " + label.fact("quote"));
        }
      }
    }
    assertThat(all).isEqualTo(29);
    assertThat(missed).hasSizeLessThanOrEqualTo(5);
  }

  // The reader adds to the speaker how his words came into the text.
  private static boolean isSaid(JsonNode quotation, Label label) {
    String speaker = label.fact("speaker").split(", | \\(", 2)[0].replace("the ", "");
    return overlaps(quotation, label) && quotation.path("speaker").asText().contains(speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "KILLED,             '',       AGREE",
    "KILLED,             children, AGREE",
    "KILLED,             women,    AGREE",
    "KILLED,             elderly,  AGREE",
    "INJURED,            '',       CONFLICT",
    "HOSTAGE,            '',       AGREE",
    "RECOGNISING_STATES, '',       SINGLE_SOURCE",
  })
  void theTextsAgreeAndConflict(String category, String group, String verdict) {
    // The third text speaks of all of these but the elderly, who are in the second and the fifth.
    Stored text = STORED.get(texts.get(group.equals("elderly") ? 1 : 2).file());
    List<JsonNode> comparisons =
        Pages.first("/v1/figures/comparison?category=" + category + "&document=" + text.id())
            .stream()
            .filter(c -> c.path("group").asText().equals(group))
            .toList();
    assertThat(JsonBody.texts(comparisons, "verdict"))
        .contains(verdict)
        .doesNotContain(verdict.equals("AGREE") ? "CONFLICT" : "AGREE");
  }

  @Test
  void everySpanCutsItsWordsOutOfTheText() {
    for (LabelledText text : texts) {
      assertThat(FOUND.get(text.file())).isNotEmpty();
      Spans.assertCut(text.text(), FOUND.get(text.file()));
    }
  }
}
