package org.depositary.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.extraction.register.Convention;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;

/** Shows conventions with how often they are cited. */
@ApplicationScoped
class ConventionViews {

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

  Page<ConventionView> list(ConventionFilter filter, ConventionOrder order, PageQuery query) {
    Slice slice = pager.slice(query);
    List<Convention> all = conventions.list(filter, order.comparator());
    List<Convention> rest =
        all.stream()
            .filter(
                c ->
                    slice.atStart() || order.isAfter(c, slice.after().get(0), slice.after().get(1)))
            .limit(slice.rows())
            .toList();
    Long total = slice.counted() ? (long) all.size() : null;
    Page<Convention> page = pager.page(slice, rest, c -> List.of(order.key(c), c.id()), total);
    Map<String, CitationTally.Count> counts =
        tally.countByConvention(page.items().stream().map(Convention::id).toList());
    return page.map(c -> view(c, counts));
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
