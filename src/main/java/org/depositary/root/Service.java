package org.depositary.root;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service says of itself. */
@ApplicationScoped
class Service {

  private static final String DESCRIPTION =
      "Reads documents in which institutions speak about atrocities, human rights and international"
          + " law, and finds who and what they name, which provisions they rely on and which"
          + " figures they state, each tied to the exact words.";

  private final ServiceView view;

  Service(@ConfigProperty(name = "quarkus.application.version") String version) {
    this.view = new ServiceView("Depositary", DESCRIPTION, version, ServiceView.Links.ALL);
  }

  ServiceView view() {
    return view;
  }
}
