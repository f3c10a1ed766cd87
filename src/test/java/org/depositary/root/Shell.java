package org.depositary.root;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.Api;

/**
 * Reads the commands of a guide the way a POSIX shell does, and sends what curl would.
 *
 * <p>It knows what the guides need: quotes, variables, a command whose output is a value.
 */
final class Shell {

  private static final Pattern ASSIGNMENT = Pattern.compile("([A-Z]+)=(.*)", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z]+)");

  private final Map<String, String> variables = new HashMap<>();
  private final List<Response> answers = new ArrayList<>();

  Shell set(String name, String value) {
    variables.put(name, value);
    return this;
  }

  List<Response> answers() {
    return answers;
  }

  /** Runs the lines of a block of code. */
  void run(String block) {
    for (String line : lines(block)) {
      Matcher assignment = ASSIGNMENT.matcher(line);
      if (line.startsWith("curl ")) {
        curl(words(line));
      } else if (assignment.matches() && assignment.group(2).startsWith("$(curl")) {
        String command = assignment.group(2);
        set(assignment.group(1), curl(words(command.substring(2, command.length() - 1))));
      } else if (!line.startsWith("echo ") && !variables.containsKey(line.split("=")[0])) {
        throw new AssertionError("not a command of a guide: " + line);
      }
    }
  }

  // A line goes on after a backslash, and inside quotes.
  private static List<String> lines(String block) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String next : block.replace("\\\n", " ").split("\n")) {
      line.append(line.isEmpty() ? "" : "\n").append(next);
      if (line.chars().filter(c -> c == '\'').count() % 2 == 0) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
    }
    return lines;
  }

  private List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)").matcher(command);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : expanded(word.group(2) != null ? word.group(2) : word.group(3)));
    }
    return words;
  }

  private String expanded(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(variables.get(found.group(1))));
  }

  // Answers what -w would print.
  private String curl(List<String> words) {
    RequestSpecification request = Api.anyone().urlEncodingEnabled(false).redirects().follow(false);
    String method = "";
    String address = "";
    String printed = "";
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-sS" -> {}
        case "-o" -> i++;
        case "-w" -> printed = words.get(++i);
        case "-X" -> method = words.get(++i);
        case "-H" -> {
          String[] header = words.get(++i).split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-d" -> {
          request.body(words.get(++i).getBytes(StandardCharsets.UTF_8));
          method = method.isEmpty() ? "POST" : method;
        }
        default -> address = words.get(i);
      }
    }
    Response answer = request.request(method.isEmpty() ? "GET" : method, address);
    answers.add(answer);
    return switch (printed) {
      case "" -> "";
      case "%header{location}" -> answer.header("Location");
      case "%header{etag}" -> answer.header("ETag");
      default -> throw new AssertionError("unknown: " + printed);
    };
  }
}
