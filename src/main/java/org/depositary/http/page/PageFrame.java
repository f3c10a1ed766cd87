package org.depositary.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;

/** What every page for people has around it: its head, its style, the way to the rest. */
public final class PageFrame {

  private static final String STYLE = read(PageFrame.class, "page.css");

  /**
   * What a browser may do with a page: show it, with the style that stands in it.
   *
   * <p>Whatever a document smuggled in would not run, load, send or be framed.
   */
  public static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(STYLE)
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private PageFrame() {}

  /**
   * A whole page.
   *
   * @param body writes what stands in the element {@code main}
   */
  public static String page(String title, Consumer<Html> body) {
    Html html = new Html().markup("<!DOCTYPE html>\n");
    html.open("html", "lang", "en").newLine();
    head(html, title);
    html.open("body").newLine();
    html.link("#main", "Skip to the content", "class", "skip").newLine();
    top(html);
    html.open("main", "id", "main").newLine();
    body.accept(html);
    html.close().newLine();
    return html.close().newLine().close().newLine().toString();
  }

  private static void head(Html html, String title) {
    html.open("head").newLine().empty("meta", "charset", "utf-8").newLine();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newLine().element("title", title + " – Depositary").newLine();
    html.open("style").markup(STYLE).close().newLine().close().newLine();
  }

  private static void top(Html html) {
    html.open("header", "class", "top").open("nav", "aria-label", "Service");
    html.link("/", "Depositary", "class", "brand");
    html.link("/guides/getting-started", "Getting started").text(" ");
    html.link("/guides/frontend", "For frontend developers").text(" ");
    html.link("/guides/partner", "For partners").text(" ");
    html.link("/guides/curation", "For curators").text(" ");
    html.link("/guides/operate", "For operators").text(" ");
    html.link("/docs", "API reference");
    html.close().close().newLine();
  }

  /**
   * A page whose content comes with the service.
   *
   * @param file HTML that is well-formed XML, beside the class
   */
  public static String ofResource(Class<?> beside, String file, String title) {
    String content = read(beside, file);
    return page(
        title, html -> html.open("article", "class", "guide").markup(content).close().newLine());
  }

  private static String read(Class<?> beside, String file) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
