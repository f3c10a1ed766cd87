package org.depositary.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Figure;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.depositary.text.Text;

/**
 * One line per case: brackets are the expected spans, one description for each.
 *
 * <p>A description is the category and the value, then what is not usual: the upper bound behind
 * "..", the qualifier, the unit, the group, "part", "more".
 */
final class FigurePicture {

  private static final FigureReader READER = new FigureReader();

  private FigurePicture() {}

  static void assertFigures(String picture, String... expected) {
    Text text = Text.of(picture.replace("[", "").replace("]", ""));
    List<Figure> figures = READER.read(text, List.of(), List.of());
    assertThat(draw(text, figures)).isEqualTo(picture);
    assertThat(figures.stream().map(FigurePicture::describe)).containsExactly(expected);
  }

  /** The voice of each figure. */
  static List<String> voices(String characters) {
    return READER.read(Text.of(characters), List.of(), List.of()).stream()
        .map(figure -> figure.attribution().get(figure.attribution().size() - 1).voice())
        .toList();
  }

  private static String draw(Text text, List<Figure> figures) {
    StringBuilder picture = new StringBuilder();
    int at = 0;
    for (Figure figure : figures) {
      picture.append(text.characters(), at, figure.span().start());
      picture.append('[').append(text.slice(figure.span())).append(']');
      at = figure.span().end();
    }
    return picture.append(text.characters().substring(at)).toString();
  }

  private static String describe(Figure figure) {
    List<String> words = new ArrayList<>();
    words.add(figure.category().name());
    words.add(value(figure));
    if (figure.qualifier() != Qualifier.EXACT) {
      words.add(figure.qualifier().name());
    }
    if (figure.unit() != Unit.PERSON) {
      words.add(figure.unit().name());
    }
    if (figure.group() != null) {
      words.add(figure.group());
    }
    if (figure.subsetOf() != null) {
      words.add("part");
    }
    if (figure.additional()) {
      words.add("more");
    }
    return String.join(" ", words);
  }

  private static String value(Figure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return figure.min() == null ? "?" : figure.min() + ".." + figure.max();
    }
    boolean range = figure.min() != null && figure.max() != null;
    return range ? value + ".." + figure.max() : value.toPlainString();
  }
}
