package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules that every record of the shipped register keeps. */
class RegisterFilesTest {

  private static final String EARLIEST = "1648";
  private static final String LATEST = "2026-12-31";

  private final Register register = Register.load();
  private final List<Convention> all = register.conventions();

  @Test
  void idsAreKebabCase() {
    assertNone(convention -> !convention.id().matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void datesArePossible() {
    assertNone(
        convention ->
            dates(convention)
                .anyMatch(
                    date ->
                        !exists(date)
                            || date.compareTo(EARLIEST) < 0
                            || date.compareTo(LATEST) > 0));
  }

  @Test
  void everyRecordHasItsDateOfAdoption() {
    assertNone(convention -> !convention.isSet() && convention.adoptedOn() == null);
  }

  @Test
  void adoptionComesBeforeOpeningAndForce() {
    assertNone(
        convention ->
            isBefore(convention.openedOn(), convention.adoptedOn())
                || isBefore(convention.inForceOn(), convention.adoptedOn()));
  }

  @Test
  void countsArePositive() {
    assertNone(
        convention ->
            !isCount(convention.provisions().articles())
                || !isPositive(convention.provisions().annexes())
                || convention.provisions().extra().stream()
                    .anyMatch(article -> !article.matches("\\d+( (bis|ter|quater)|[A-Z])")));
  }

  @Test
  void partsAndChaptersEndWhereTheConventionEnds() {
    assertNone(convention -> !covers(convention.provisions(), convention.provisions().parts()));
    assertNone(convention -> !covers(convention.provisions(), convention.provisions().chapters()));
  }

  @Test
  void articlesOfAnnexesBelongToAnnexesThatAreCounted() {
    assertNone(
        convention -> {
          Integer annexes = convention.provisions().annexes();
          List<Integer> counts = convention.provisions().annexArticles();
          return counts.size() > (annexes == null ? 0 : annexes)
              || counts.stream().anyMatch(count -> count < 0);
        });
  }

  @Test
  void everyConventionThatIsPointedAtIsThere() {
    Set<String> ids = all.stream().map(Convention::id).collect(Collectors.toSet());
    assertNone(convention -> !pointers(convention).allMatch(ids::contains));
    assertThat(register.ambiguousNames().stream().flatMap(name -> name.candidates().stream()))
        .allMatch(ids::contains);
  }

  @Test
  void parentsAndSuccessorsMakeNoCircle() {
    assertNone(convention -> circles(convention, found -> found.parent()));
    assertNone(convention -> circles(convention, found -> found.successor()));
  }

  @Test
  void membershipIsKnownOnBothSides() {
    assertNone(
        convention ->
            !convention.members().stream()
                    .allMatch(id -> convention(id).sets().contains(convention.id()))
                || !convention.sets().stream()
                    .allMatch(id -> convention(id).members().contains(convention.id())));
  }

  @Test
  void aSetHasSeveralMembersAndIsNoMember() {
    assertNone(convention -> convention.isSet() != convention.type().equals("set"));
    assertNone(
        convention ->
            convention.isSet()
                && (convention.members().size() < 2 || !convention.sets().isEmpty()));
  }

  @Test
  void everySharedSurfaceIsDeclaredAmbiguous() {
    Map<String, Set<String>> owners = new LinkedHashMap<>();
    all.forEach(
        convention ->
            surfaces(convention)
                .forEach(
                    surface ->
                        owners
                            .computeIfAbsent(Folding.key(surface), key -> new HashSet<>())
                            .add(convention.id())));
    Map<String, AmbiguousName> declared = new LinkedHashMap<>();
    register.ambiguousNames().forEach(name -> declared.put(Folding.key(name.surface()), name));
    List<String> undeclared = new ArrayList<>();
    owners.forEach(
        (surface, ids) -> {
          AmbiguousName name = declared.get(surface);
          if (name == null ? ids.size() > 1 : !name.candidates().containsAll(ids)) {
            undeclared.add(surface + " " + ids);
          }
        });
    assertThat(undeclared).isEmpty();
  }

  @Test
  void anAmbiguousNameIsDeclaredOnceWithItsReason() {
    assertThat(register.ambiguousNames().stream().map(name -> Folding.key(name.surface())))
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(register.ambiguousNames())
        .allMatch(name -> name.reason().endsWith("."))
        .allMatch(name -> !name.candidates().isEmpty() || !name.others().isEmpty());
  }

  @Test
  void surfacesHaveNoLeadingArticle() {
    assertNone(
        convention -> surfaces(convention).skip(1).anyMatch(surface -> surface.startsWith("the ")));
  }

  @Test
  void languagesAreKnown() {
    assertNone(
        convention ->
            !ConventionRows.LANGUAGES.containsAll(convention.titles().keySet())
                || !ConventionRows.LANGUAGES.containsAll(convention.foreignAliases().keySet()));
  }

  // None at all is a fact worth holding: a protocol of one unnumbered declaration.
  private static boolean isCount(@Nullable Integer articles) {
    return articles == null || articles >= 0;
  }

  private void assertNone(Predicate<Convention> broken) {
    assertThat(all.stream().filter(broken).map(Convention::id).toList()).isEmpty();
  }

  private Convention convention(String id) {
    return register.find(id).orElseThrow();
  }

  private boolean circles(Convention convention, Function<Convention, @Nullable String> next) {
    Set<String> seen = new HashSet<>();
    String id = convention.id();
    while (id != null && seen.add(id)) {
      id = next.apply(convention(id));
    }
    return id != null;
  }

  private static Stream<String> surfaces(Convention convention) {
    return Stream.of(
            Stream.of(convention.title()),
            Optional.ofNullable(convention.shortTitle()).stream(),
            convention.abbreviations().stream(),
            convention.aliases().stream(),
            convention.variants().stream(),
            convention.titles().values().stream(),
            convention.foreignAliases().values().stream().flatMap(List::stream))
        .flatMap(surface -> surface);
  }

  private static Stream<String> dates(Convention convention) {
    return Stream.of(convention.adoptedOn(), convention.openedOn(), convention.inForceOn())
        .flatMap(Stream::ofNullable);
  }

  private static Stream<String> pointers(Convention convention) {
    return Stream.concat(
        Stream.of(convention.parent(), convention.successor()).flatMap(Stream::ofNullable),
        convention.members().stream());
  }

  private static boolean exists(String date) {
    try {
      switch (date.length()) {
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Compares as much of two dates as both tell. */
  private static boolean isBefore(@Nullable String date, @Nullable String other) {
    if (date == null || other == null) {
      return false;
    }
    int length = Math.min(date.length(), other.length());
    return date.substring(0, length).compareTo(other.substring(0, length)) < 0;
  }

  private static boolean covers(Provisions provisions, List<Integer> divisions) {
    boolean rising = true;
    for (int i = 1; i < divisions.size(); i++) {
      rising = rising && divisions.get(i - 1) < divisions.get(i);
    }
    return divisions.isEmpty()
        || rising && divisions.get(divisions.size() - 1).equals(provisions.articles());
  }

  private static boolean isPositive(@Nullable Integer count) {
    return count == null || count > 0;
  }
}
