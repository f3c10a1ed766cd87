package org.depositary.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the list of the current request into pages.
 *
 * <p>A cursor carries the position of the last item shown, not a number of items to skip, so every
 * page costs the same; and it is bound to the path and the filters it was made with.
 */
@RequestScoped
public class Pager {

  private static final Set<String> FREE =
      Set.of("cursor", "limit", "count", "after", ListQuery.FACET);

  private final Cursors cursors;
  private final UriInfo uri;

  Pager(Cursors cursors, @Context UriInfo uri) {
    this.cursors = cursors;
    this.uri = uri;
  }

  /** What to read for the page asked for; refuses a foreign cursor. */
  public Slice slice(PageQuery query) {
    String cursor = query.cursor();
    List<String> after = cursor == null ? List.of() : cursors.read(cursor, binding());
    return new Slice(after, query.limit(), query.count());
  }

  /**
   * The page of the rows read for a slice.
   *
   * @param rows at most {@link Slice#rows} of them, in the order of the list
   * @param position the sort values of a row, which together are unique in the list
   * @param total how many there are, where the slice says to count
   */
  public <T> Page<T> page(
      Slice slice, List<T> rows, Function<T, List<String>> position, @Nullable Long total) {
    if (rows.size() <= slice.limit()) {
      return new Page<>(rows, new Page.Mark(null, total));
    }
    List<T> shown = rows.subList(0, slice.limit());
    String next = cursors.issue(position.apply(shown.get(shown.size() - 1)), binding());
    return new Page<>(shown, new Page.Mark(next, total));
  }

  /** A page that ends before the list does: the next one goes on after a position. */
  public <T> Page<T> pageUpTo(List<T> shown, List<String> position) {
    return new Page<>(shown, new Page.Mark(cursors.issue(position, binding()), null));
  }

  private String binding() {
    // No parameter has a NUL: no value can be read as more than one.
    StringBuilder binding = new StringBuilder(uri.getPath());
    new TreeMap<>(uri.getQueryParameters())
        .forEach(
            (name, values) -> {
              if (!FREE.contains(name)) {
                values.forEach(v -> binding.append('\0').append(name).append('=').append(v));
              }
            });
    return binding.toString();
  }
}
