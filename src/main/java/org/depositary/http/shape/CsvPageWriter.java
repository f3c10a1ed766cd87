package org.depositary.http.shape;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;

/** Tells the framework that a page can be a table; {@link ShapeFilter} makes it one before. */
@Provider
@Produces({ListMedia.CSV, ListMedia.SPARSE})
class CsvPageWriter implements MessageBodyWriter<Page<?>> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Page<?> page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out) {
    throw new IllegalStateException("a page that nobody gave its shape");
  }
}
