package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page that the service answered, read as XML: whatever is not well-formed fails. */
public record Markup(Document page) {

  public static Markup of(String page) {
    try {
      InputSource source = new InputSource(new StringReader(page));
      return new Markup(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /** The elements of a name, in the order of the page. */
  public List<Element> all(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = page.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  public List<Element> all(String name, Predicate<Element> wanted) {
    return all(name).stream().filter(wanted).toList();
  }

  /** The first element of a name and class. */
  public Element first(String name, String style) {
    return all(name, element -> element.getAttribute("class").equals(style)).get(0);
  }

  /** Where the links lead. */
  public List<String> links() {
    return all("a").stream().map(link -> link.getAttribute("href")).toList();
  }

  /** Every link within the page leads to one place of it, and nothing runs or is loaded. */
  public Markup assertSound() {
    List<String> places =
        all("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
    assertThat(places).doesNotHaveDuplicates();
    assertThat(links()).doesNotContain("");
    links().stream()
        .filter(link -> link.startsWith("#"))
        .forEach(link -> assertThat(places).contains(link.substring(1)));
    for (Element element : all("*")) {
      assertThat(element.getTagName()).isNotIn("script", "img", "link", "iframe", "object", "base");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName())
            .doesNotStartWith("on")
            .isNotIn("style", "src");
      }
    }
    return this;
  }
}
