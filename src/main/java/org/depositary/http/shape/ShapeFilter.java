package org.depositary.http.shape;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depositary.http.EntityTags;
import org.depositary.http.ListMedia;
import org.depositary.http.NameList;
import org.depositary.http.Page;
import org.depositary.http.PartialQuery;
import org.jspecify.annotations.Nullable;

/**
 * Gives a page the shape that was asked for: fewer properties, or a table.
 *
 * <p>It runs before an answer becomes bytes, so that every shape has an entity tag of its own.
 */
@Provider
@Priority(Priorities.USER + 1)
class ShapeFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String ITEMS = "items";
  private static final String SELECTION = Selection.class.getName();
  private static final MediaType SPARSE = MediaType.valueOf(ListMedia.SPARSE);
  private static final MediaType CSV = MediaType.valueOf(ListMedia.CSV);

  private final Map<Method, List<Property>> known = new ConcurrentHashMap<>();
  private final ResourceInfo resource;
  private final EntityTags tags;
  private final ObjectReader trees;

  ShapeFilter(@Context ResourceInfo resource, EntityTags tags, ObjectMapper json) {
    this.resource = resource;
    this.tags = tags;
    this.trees =
        json.reader()
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  // Before anything is read, so that what cannot be shown costs nothing.
  @Override
  public void filter(ContainerRequestContext request) {
    List<String> fields = request.getUriInfo().getQueryParameters().get(PartialQuery.FIELDS);
    if (fields != null) {
      List<String> paths = NameList.of(PartialQuery.FIELDS, fields);
      request.setProperty(SELECTION, Selection.of(paths, properties()));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Page<?> page) || response.getStatus() != 200) {
      return;
    }
    @Nullable Object selected = request.getProperty(SELECTION);
    MediaType type = response.getMediaType();
    if (type != null && type.isCompatible(CSV)) {
      NextLink.of(request.getUriInfo().getRequestUri(), page)
          .ifPresent(link -> response.getHeaders().add(HttpHeaders.LINK, link));
      response.setEntity(table(page, selected), new Annotation[0], CSV);
    } else if (selected instanceof Selection selection) {
      response.setEntity(sparse(page, selection), new Annotation[0], SPARSE);
    }
  }

  private byte[] table(Page<?> page, @Nullable Object selected) {
    Selection selection = selected instanceof Selection some ? some : Selection.all();
    return CsvTable.of(Column.of(properties(), selection), tree(page).path(ITEMS));
  }

  private JsonNode sparse(Page<?> page, Selection selection) {
    ObjectNode tree = tree(page);
    tree.set(ITEMS, selection.of(tree.path(ITEMS)));
    return tree;
  }

  // From its bytes: a tree made of the page itself writes the number 40 as 4E+1.
  private ObjectNode tree(Page<?> page) {
    try {
      return (ObjectNode) trees.readTree(tags.bytes(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Of the items of the page that the operation answers.
  private List<Property> properties() {
    return known.computeIfAbsent(resource.getResourceMethod(), ShapeFilter::propertiesOfItems);
  }

  private static List<Property> propertiesOfItems(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType page
            && page.getActualTypeArguments()[0] instanceof Class<?> item
        ? Property.of(item)
        : List.of();
  }
}
