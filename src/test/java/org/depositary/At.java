package org.depositary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Matches a body by what stands at a path of names and numbers, such as {@code errors[0].code}.
 *
 * <p>REST Assured would compile each path as a script. A name behind a list is that of every item.
 */
public final class At extends FeatureMatcher<String, @Nullable Object> {

  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

  private final List<String> steps;

  private At(String path, Matcher<Object> matcher) {
    super(matcher, "JSON with " + path + " that is", path);
    this.steps = STEP.matcher(path).results().map(MatchResult::group).toList();
  }

  /** A body in which this matches. */
  @SuppressWarnings("unchecked") // a matcher of something else does not match
  public static Matcher<String> at(String path, Matcher<?> matcher) {
    return new At(path, (Matcher<Object>) matcher);
  }

  @Override
  protected @Nullable Object featureValueOf(String body) {
    return value(JsonBody.parse(body), steps);
  }

  private static @Nullable Object value(JsonNode node, List<String> steps) {
    if (steps.isEmpty()) {
      return JsonBody.value(node);
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (!node.isArray()) {
      return value(node.path(step), rest);
    }
    if (step.chars().allMatch(Character::isDigit)) {
      return value(node.path(Integer.parseInt(step)), rest);
    }
    List<@Nullable Object> values = new ArrayList<>();
    node.forEach(item -> values.add(value(item.path(step), rest)));
    return values;
  }
}
