package org.depositary;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.persistence.Entity;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.http.Anyone;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.search.AwaitsIndex;
import org.depositary.security.RequiresScope;
import org.jspecify.annotations.NullMarked;

/** What holds the design together; see {@code package-info} of each package. */
@AnalyzeClasses(packages = "org.depositary", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] KERNEL = {"org.depositary.text..", "org.depositary.extraction.."};

  @ArchTest
  static final ArchRule kernelIsPureJava =
      classes()
          .that()
          .resideInAnyPackage(KERNEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations..",
              "org.depositary.text..",
              "org.depositary.extraction..");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.depositary.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rowsStayHome =
      classes().that().areAnnotatedWith(Entity.class).or(areStores()).should().bePackagePrivate();

  @ArchTest
  static final ArchRule resourcesStayHome =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .haveSimpleNameEndingWith("Resource");

  @ArchTest static final ArchRule nullMarked = classes().should(beInANullMarkedPackage());

  @ArchTest
  static final ArchRule everyOperationDeclaresItsScope =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .and(handleRequests())
          .should(declareOneScope());

  @ArchTest
  static final ArchRule cachedAnswersFollowFromTheDatabaseAlone =
      methods()
          .that()
          .areAnnotatedWith(CachesAnswer.class)
          .should()
          .beAnnotatedWith(GET.class)
          .andShould(exceptWhatDependsOnMore());

  // What several stores share may be public; it holds no rows itself.
  private static DescribedPredicate<JavaClass> areStores() {
    return DescribedPredicate.describe(
        "are stores",
        type ->
            type.getSimpleName().endsWith("Store")
                && !type.isInterface()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(violated(type, type.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaMethod> handleRequests() {
    return DescribedPredicate.describe(
        "handle requests", method -> method.isMetaAnnotatedWith(HttpMethod.class));
  }

  private static ArchCondition<JavaMethod> declareOneScope() {
    return new ArchCondition<>("declare the scope they need, or that they need none") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean scoped = method.isAnnotatedWith(RequiresScope.class);
        if (scoped == method.isAnnotatedWith(Anyone.class)) {
          events.add(violated(method, method.getFullName() + " declares no scope, or two"));
        }
      }
    };
  }

  // On a clock, or on the index for search.
  private static ArchCondition<JavaMethod> exceptWhatDependsOnMore() {
    return new ArchCondition<>("except the parameters with which more decides") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Set<String> excepted = Set.of(method.getAnnotationOfType(CachesAnswer.class).unless());
        Set<String> more = new TreeSet<>();
        method.getParameters().forEach(parameter -> more.addAll(withWhichMoreDecides(parameter)));
        if (method.isAnnotatedWith(AwaitsIndex.class)) {
          more.add(AwaitsIndex.PARAMETER);
        }
        if (!excepted.containsAll(more)) {
          events.add(violated(method, method.getFullName() + " does not except " + more));
        }
      }
    };
  }

  // Whatever stands in one class with the cursor of the index is asked of the index, too.
  private static Set<String> withWhichMoreDecides(JavaParameter parameter) {
    Set<String> names = named(parameter).collect(Collectors.toCollection(TreeSet::new));
    if (!names.contains(AwaitsIndex.PARAMETER)) {
      names.retainAll(Set.of(DocumentDirectory.AS_OF_PARAMETER));
    }
    return names;
  }

  /** The names of a parameter of a query, or of all that are gathered in one. */
  private static Stream<String> named(JavaParameter parameter) {
    Stream<? extends HasAnnotations<?>> all =
        parameter.isAnnotatedWith(BeanParam.class)
            ? parameter.getRawType().getAllFields().stream()
            : Stream.of(parameter);
    return all.flatMap(one -> one.tryGetAnnotationOfType(QueryParam.class).stream())
        .map(QueryParam::value);
  }
}
