package org.depositary.http.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depositary.http.Anyone;
import org.depositary.http.EntityTags;
import org.depositary.http.Precondition;
import org.depositary.http.cache.AnswerDraft;
import org.depositary.http.page.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Turns every answer into its bytes, tags them, answers 304 where the client has them, compresses.
 *
 * <p>Tag and compression belong together: the framework would give the plain and the compressed
 * form one strong tag.
 */
@Provider
@Priority(0)
class RepresentationFilter implements ContainerResponseFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> REPLACING = Set.of("PUT", "PATCH");
  private static final byte[] NOTHING = {};
  static final String VARY = "Accept, Accept-Encoding, Origin";

  private final EntityTags tags;
  private final ResourceInfo resource;

  RepresentationFilter(EntityTags tags, @Context ResourceInfo resource) {
    this.tags = tags;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(HttpHeaders.VARY, asksWho() ? VARY + ", Authorization" : VARY);
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    @Nullable Object entity = response.getEntity();
    if (entity == null || entity instanceof StreamingOutput) {
      return;
    }
    byte[] bytes = bytes(entity);
    boolean gzip = ContentCoding.gzips(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING), bytes);
    if (!isRepresentation(request, response)) {
      send(request, response, bytes, gzip);
      return;
    }
    String tag = tags.of(bytes);
    headers.putSingle(HttpHeaders.ETAG, '"' + tag + (gzip ? EntityTags.GZIP_SUFFIX : "") + '"');
    byte[] sent = NOTHING;
    if (isKnown(request, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      sent = send(request, response, bytes, gzip);
    }
    byte[] body = sent;
    AnswerDraft.of(request).ifPresent(draft -> draft.complete(response.getStatus(), tag, body));
  }

  // What is open to anyone is the same to everyone.
  private boolean asksWho() {
    @Nullable Method method = resource.getResourceMethod();
    return method != null && !method.isAnnotationPresent(Anyone.class);
  }

  private byte[] bytes(Object entity) {
    if (entity instanceof byte[] bytes) {
      return bytes;
    }
    return entity instanceof String text
        ? text.getBytes(StandardCharsets.UTF_8)
        : tags.bytes(entity);
  }

  // The answer to a POST shows the state of a resource only if it says of which; and what may not
  // be stored, a secret, is not a state that can be asked for again.
  private static boolean isRepresentation(
      ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != 200 && response.getStatus() != 201) {
      return false;
    }
    return READING.contains(request.getMethod())
        || REPLACING.contains(request.getMethod())
        || namesResource(response.getHeaders());
  }

  private static boolean namesResource(MultivaluedMap<String, Object> headers) {
    return (headers.containsKey(HttpHeaders.LOCATION)
            || headers.containsKey(HttpHeaders.CONTENT_LOCATION))
        && !"no-store".equals(headers.getFirst(HttpHeaders.CACHE_CONTROL));
  }

  private static boolean isKnown(ContainerRequestContext request, String tag) {
    return READING.contains(request.getMethod())
        && Precondition.isKnown(
            request.getHeaderString(HttpHeaders.IF_MATCH),
            request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
            tag);
  }

  private static byte[] send(
      ContainerRequestContext request,
      ContainerResponseContext response,
      byte[] bytes,
      boolean gzip) {
    if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
      response.getHeaders().putSingle("Content-Security-Policy", PageFrame.POLICY);
    }
    byte[] sent = gzip ? ContentCoding.gzip(bytes) : bytes;
    if (gzip) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    if (request.getMethod().equals("HEAD")) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, sent.length);
    }
    response.setEntity(
        sent,
        response.getEntityAnnotations(),
        withCharset(response.getMediaType(), response.getEntity()));
    return sent;
  }

  // JSON is always UTF-8 and has no such parameter (RFC 8259); other texts say it.
  private static @Nullable MediaType withCharset(@Nullable MediaType type, Object entity) {
    if (type == null) {
      return entity instanceof Record ? MediaType.APPLICATION_JSON_TYPE : null;
    }
    if (type.getSubtype().endsWith("json")) {
      Map<String, String> parameters = new TreeMap<>(type.getParameters());
      parameters.remove(MediaType.CHARSET_PARAMETER);
      return new MediaType(type.getType(), type.getSubtype(), parameters);
    }
    return type.getType().equals("text") ? type.withCharset("UTF-8") : type;
  }
}
