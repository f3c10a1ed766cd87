package org.depositary.extraction.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Sighting.Aim;
import org.depositary.extraction.sighting.Sighting.Defined;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.extraction.sighting.Sighting.Home;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.extraction.sighting.Sighting.Run;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.extraction.sighting.Sighting.Title;
import org.jspecify.annotations.Nullable;

/** A text with what the scan sees in double brackets, and what each of it is seen as. */
final class SightingPicture {

  private static final Vocabulary VOCABULARY = Vocabulary.of(Register.load());

  private SightingPicture() {}

  static void assertSeen(String picture, String... expected) {
    String text = picture.replace("⟦", "").replace("⟧", "");
    List<Sighting> seen = scan(text);
    assertThat(draw(text, seen)).isEqualTo(picture);
    assertThat(seen.stream().map(SightingPicture::describe)).as(picture).containsExactly(expected);
  }

  static List<Sighting> scan(String text) {
    return new Scanner(text, VOCABULARY, List.of()).scan();
  }

  static String draw(String text, List<Sighting> seen) {
    StringBuilder drawn = new StringBuilder(text);
    for (int i = seen.size() - 1; i >= 0; i--) {
      drawn.insert(seen.get(i).span().end(), '⟧').insert(seen.get(i).span().start(), '⟦');
    }
    return drawn.toString();
  }

  static String describe(Sighting seen) {
    if (seen instanceof Name name) {
      return (name.determined() ? "the " : "")
          + name.naming().readings().get(0).id()
          + year(name.year())
          + (name.shown() == Shown.NEITHER ? "" : " " + lower(name.shown()))
          + (name.title().isEmpty() ? "" : " '" + name.title() + "'")
          + calls(name.definition());
    }
    if (seen instanceof Run run) {
      return run.run().pinpoints().stream()
          .map(Pinpoint::provision)
          .collect(Collectors.joining(" "));
    }
    if (seen instanceof Pointer pointer) {
      return (pointer.aim() == Aim.GENERIC ? "any" : lower(pointer.aim()))
          + " "
          + lower(pointer.head())
          + (pointer.capital() ? " capital" : "");
    }
    if (seen instanceof Title title) {
      return "title " + title.title() + year(title.year()) + calls(title.definition());
    }
    if (seen instanceof Defined defined) {
      return "defined " + defined.key();
    }
    return seen instanceof Home home ? "home " + home.conventionId() : "other";
  }

  private static String year(int year) {
    return year == 0 ? "" : " " + year;
  }

  private static String calls(@Nullable Definition definition) {
    return definition == null ? "" : " calls " + String.join("; ", definition.keys());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
