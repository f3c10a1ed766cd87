package org.depositary.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Adds to the generated contract what every operation has: scope, problems, headers, examples.
 *
 * <p>It runs when the service is built, so that the contract is a fixed file that can be committed
 * and compared.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractCompletion implements OASFilter {

  private final Operations operations;
  private final Schemas schemas;

  public ContractCompletion(IndexView index) {
    this.operations = new Operations(index);
    this.schemas = new Schemas(index);
  }

  @Override
  public Schema filterSchema(Schema schema) {
    return schemas.repair(schema);
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    schemas.complete(contract);
    SharedParts parts = new SharedParts();
    ListParts lists = new ListParts(operations, parts, contract);
    OperationFilter filter = new OperationFilter(operations, parts);
    Examples examples = new Examples(contract.getComponents().getSchemas());
    Map<String, PathItem> paths = new TreeMap<>(contract.getPaths().getPathItems());
    paths.forEach(
        (path, item) ->
            item.getOperations()
                .forEach(
                    (method, operation) -> {
                      filter.complete(method, operation);
                      lists.complete(operation);
                      examples.addTo(path, operation);
                    }));
    lists.complete();
    examples.finish();
    contract.getPaths().setPathItems(paths);
    parts.addTo(contract.getComponents());
    SentMessages.addTo(contract);
    contract.setTags(used(contract.getTags(), paths));
  }

  private static List<Tag> used(List<Tag> tags, Map<String, PathItem> paths) {
    List<String> names =
        paths.values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .map(Operation::getTags)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return tags.stream()
        .filter(tag -> names.contains(tag.getName()))
        .sorted(Comparator.comparing(Tag::getName))
        .toList();
  }
}
