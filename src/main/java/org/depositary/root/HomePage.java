package org.depositary.root;

import org.depositary.http.page.Html;
import org.depositary.http.page.PageFrame;

/** The page that people meet first. */
final class HomePage {

  private HomePage() {}

  static String of(ServiceView service) {
    return PageFrame.page(service.name(), html -> write(html, service));
  }

  private static void write(Html html, ServiceView service) {
    ServiceView.Links links = service.links();
    html.element("h1", service.name()).newLine();
    html.element("p", service.description()).newLine();
    html.element("h2", "Begin").open("ul").newLine();
    for (Guide guide : Guide.values()) {
      item(html, guide.href(), guide.title(), "");
    }
    item(html, links.documentation(), "API reference", "where requests can be tried");
    item(html, links.contract(), "The contract", "OpenAPI 3.1");
    html.close().newLine().element("h2", "Look around").open("ul").newLine();
    item(html, links.documents(), "Documents", "as data; the address of each is a page, too");
    item(html, links.conventions(), "Conventions", "the register");
    item(html, links.entities(), "Entities", "who and what documents name");
    item(html, links.changes(), "Changes", "the feed");
    html.close().newLine();
    html.element("p", "Version " + service.version(), "class", "report").newLine();
  }

  private static void item(Html html, String href, String text, String remark) {
    html.open("li").link(href, text).text(remark.isEmpty() ? "" : ": " + remark);
    html.close().newLine();
  }
}
