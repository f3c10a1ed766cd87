package org.depositary.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.extraction.register.Convention;
import org.depositary.facet.Facets;
import org.depositary.facet.Labels;
import org.depositary.http.FacetBucket;
import org.depositary.http.ListQuery;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Shows conventions with how often they are cited. */
@ApplicationScoped
class ConventionViews {

  private static final Map<String, CitationTally.Count> NONE = Map.of();

  private final Conventions conventions;
  private final CitationTally tally;
  private final Pager pager;

  ConventionViews(Conventions conventions, CitationTally tally, Pager pager) {
    this.conventions = conventions;
    this.tally = tally;
    this.pager = pager;
  }

  ConventionView get(String id) {
    Convention convention = conventions.get(id);
    return view(convention, tally.countByConvention(List.of(id)));
  }

  Page<ConventionView> list(ConventionFilter filter, ConventionOrder order, ListQuery query) {
    List<String> facets = query.facets(List.of("type", "subject"));
    Slice slice = pager.slice(query);
    var cited = order.isByCitations() ? tally.countByConvention(conventions.ids()) : NONE;
    List<Convention> all = order.sort(conventions.list(filter), cited);
    List<Convention> rest =
        all.stream()
            .filter(
                c -> slice.atStart() || order.isAfter(order.key(c, cited), c.id(), slice.after()))
            .limit(slice.rows())
            .toList();
    Long total = slice.counted() ? (long) all.size() : null;
    Page<Convention> page =
        pager.page(slice, rest, c -> List.of(order.key(c, cited), c.id()), total);
    Map<String, CitationTally.Count> counts =
        tally.countByConvention(page.items().stream().map(Convention::id).toList());
    return page.map(c -> view(c, counts)).with(buckets(facets, all));
  }

  private static @Nullable Map<String, List<FacetBucket>> buckets(
      List<String> facets, List<Convention> list) {
    if (facets.isEmpty()) {
      return null;
    }
    Map<String, List<FacetBucket>> buckets = new LinkedHashMap<>();
    for (String facet : facets) {
      Function<Convention, @Nullable String> value =
          facet.equals("type") ? Convention::type : Convention::subject;
      Map<String, Long> counts =
          list.stream()
              .map(value)
              .filter(Objects::nonNull)
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      buckets.put(facet, Facets.of(counts, Labels.SLUGS));
    }
    return buckets;
  }

  Page<ProvisionView> listProvisions(String id, PageQuery query) {
    Slice slice = pager.slice(query);
    List<CitationTally.ProvisionCount> all = tally.listProvisions(conventions.get(id).id());
    List<ProvisionView> rest =
        all.stream()
            .filter(p -> slice.atStart() || p.provision().compareTo(slice.after().get(0)) > 0)
            .limit(slice.rows())
            .map(
                p -> new ProvisionView(p.provision(), p.count().citations(), p.count().documents()))
            .toList();
    Long total = slice.counted() ? (long) all.size() : null;
    return pager.page(slice, rest, p -> List.of(p.id()), total);
  }

  private ConventionView view(Convention c, Map<String, CitationTally.Count> counts) {
    CitationTally.Count count = counts.getOrDefault(c.id(), CitationTally.Count.NONE);
    return new ConventionView(
        c.id(),
        "/v1/conventions/" + c.id(),
        c.title(),
        c.shortTitle(),
        new TreeMap<>(c.titles()),
        c.abbreviations(),
        c.aliases(),
        new TreeMap<>(c.foreignAliases()),
        c.type(),
        c.year(),
        c.adoptedOn(),
        c.openedOn(),
        c.place(),
        c.inForceOn(),
        c.depositary(),
        new ConventionIdentifiers(c.untsVolume(), c.untsNumber(), c.etsNumber()),
        c.provisions().articles(),
        c.provisions().extra(),
        c.provisions().annexes(),
        c.provisions().parts(),
        c.provisions().chapters(),
        c.provisions().annexArticles(),
        c.subject(),
        c.parent() == null ? null : conventions.link(c.parent(), null, null),
        c.successor() == null ? null : conventions.link(c.successor(), null, null),
        conventions.protocols(c.id()),
        conventions.links(c.members()),
        conventions.links(c.sets()),
        new TreeMap<>(c.basis()),
        c.source(),
        count.citations(),
        count.documents());
  }
}
