package org.depositary;

import org.apache.http.ConnectionReuseStrategy;
import org.apache.http.HttpStatus;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/**
 * The client below REST Assured, which has a new one for each request.
 *
 * <p>They share their connections and what takes long to set up: by itself each would look for its
 * version in all jars and prepare for TLS.
 */
@SuppressWarnings("deprecation") // REST Assured takes no other
final class KeptClient extends DefaultHttpClient {

  private static final PoolingClientConnectionManager CONNECTIONS =
      new PoolingClientConnectionManager();
  private static final SyncBasicHttpParams SETTINGS = new SyncBasicHttpParams();

  static {
    CONNECTIONS.setMaxTotal(200);
    CONNECTIONS.setDefaultMaxPerRoute(200);
    setDefaultHttpParams(SETTINGS);
  }

  @Override
  protected ClientConnectionManager createClientConnectionManager() {
    return CONNECTIONS;
  }

  @Override
  protected HttpParams createHttpParams() {
    return SETTINGS.copy();
  }

  // Who is refused may be cut off at any time.
  @Override
  protected ConnectionReuseStrategy createConnectionReuseStrategy() {
    ConnectionReuseStrategy usual = super.createConnectionReuseStrategy();
    return (response, context) ->
        response.getStatusLine().getStatusCode() < HttpStatus.SC_BAD_REQUEST
            && usual.keepAlive(response, context);
  }
}
