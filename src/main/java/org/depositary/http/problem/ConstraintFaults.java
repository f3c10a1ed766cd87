package org.depositary.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.http.Fault;

/** Finds the parameter or the place in the body that a violated constraint is about. */
record ConstraintFaults(Method method) {

  Fault of(ConstraintViolation<?> violation) {
    Iterator<Path.Node> path = violation.getPropertyPath().iterator();
    String code = code(violation);
    String detail = violation.getMessage() + ".";
    Path.Node first = path.next();
    if (first.getKind() != ElementKind.METHOD) {
      return Fault.at(pointer(first, path), code, detail);
    }
    Parameter parameter =
        method.getParameters()[path.next().as(Path.ParameterNode.class).getParameterIndex()];
    if (parameter.isAnnotationPresent(BeanParam.class)) {
      return Fault.in(beanParameter(parameter.getType(), path), code, detail);
    }
    return nameOf(parameter)
        .map(name -> Fault.in(name, code, detail))
        .orElseGet(() -> Fault.at(pointer(path), code, detail));
  }

  /** Of a value that was no parameter of a method: the place in it. */
  static Fault ofValue(ConstraintViolation<?> violation) {
    return Fault.at(
        pointer(violation.getPropertyPath().iterator()),
        code(violation),
        violation.getMessage() + ".");
  }

  private static String code(ConstraintViolation<?> violation) {
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  private static String beanParameter(Class<?> bean, Iterator<Path.Node> path) {
    if (!path.hasNext()) {
      return bean.getSimpleName();
    }
    String property = String.valueOf(path.next().getName());
    return Arrays.stream(bean.getDeclaredFields())
        .filter(field -> field.getName().equals(property))
        .findFirst()
        .flatMap(ConstraintFaults::nameOf)
        .orElse(property);
  }

  private static Optional<String> nameOf(AnnotatedElement element) {
    return Stream.of(
            Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value),
            Optional.ofNullable(element.getAnnotation(PathParam.class)).map(PathParam::value),
            Optional.ofNullable(element.getAnnotation(HeaderParam.class)).map(HeaderParam::value))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String pointer(Path.Node first, Iterator<Path.Node> rest) {
    return step(first) + pointer(rest);
  }

  private static String pointer(Iterator<Path.Node> path) {
    StringBuilder pointer = new StringBuilder();
    path.forEachRemaining(node -> pointer.append(step(node)));
    return pointer.toString();
  }

  // The index of an element stands on the node after its list.
  private static String step(Path.Node node) {
    String index = node.getIndex() == null ? "" : "/" + node.getIndex();
    String key = node.getKey() == null ? "" : "/" + escape(node.getKey().toString());
    boolean named = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN;
    String name = named && node.getName() != null ? "/" + escape(node.getName()) : "";
    return index + key + name;
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
