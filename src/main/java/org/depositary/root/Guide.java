package org.depositary.root;

import java.util.Arrays;
import java.util.Optional;
import org.depositary.http.page.PageFrame;

/** What people are told about the use of the service; written as HTML beside this class. */
enum Guide {
  GETTING_STARTED("getting-started", "Getting started"),
  FRONTEND("frontend", "A guide for frontend developers"),
  PARTNER("partner", "A guide for partners"),
  CURATION("curation", "A guide for curators"),
  OPERATE("operate", "Operating the service");

  private final String name;
  private final String title;
  private final String page;

  Guide(String name, String title) {
    this.name = name;
    this.title = title;
    this.page = PageFrame.ofResource(Guide.class, name + ".html", title);
  }

  static Optional<Guide> ofName(String name) {
    return Arrays.stream(values()).filter(guide -> guide.name.equals(name)).findFirst();
  }

  String href() {
    return "/guides/" + name;
  }

  String title() {
    return title;
  }

  String page() {
    return page;
  }
}
