package org.depositary.http.wire;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The query and path parameters a resource method has, with the values they take. */
record DeclaredParameters(Map<String, Kind> query, Map<String, Kind> path) {

  /** What values a parameter takes, and whether it may stand more than once. */
  record Kind(Class<?> type, boolean repeatable) {

    /** What is wrong with a value. */
    Optional<String> fault(String value) {
      return ParameterValues.fault(type, value);
    }

    private static Kind of(Type type) {
      if (type instanceof ParameterizedType generic
          && generic.getRawType() instanceof Class<?> raw
          && Collection.class.isAssignableFrom(raw)
          && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
        return new Kind(element, true);
      }
      return new Kind(type instanceof Class<?> single ? single : String.class, false);
    }
  }

  static DeclaredParameters of(Method method) {
    DeclaredParameters declared = new DeclaredParameters(new HashMap<>(), new HashMap<>());
    for (Parameter parameter : method.getParameters()) {
      declared.add(parameter, parameter.getParameterizedType());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        declared.addBean(parameter.getType());
      }
    }
    return declared;
  }

  // The fields of a record carry the annotations of its components.
  private void addBean(Class<?> bean) {
    Arrays.stream(bean.getDeclaredFields()).forEach(this::addField);
    if (bean.getSuperclass() != Object.class && bean.getSuperclass() != Record.class) {
      addBean(bean.getSuperclass());
    }
  }

  private void addField(Field field) {
    add(field, field.getGenericType());
    if (field.isAnnotationPresent(BeanParam.class)) {
      addBean(field.getType());
    }
  }

  private void add(AnnotatedElement element, Type type) {
    QueryParam inQuery = element.getAnnotation(QueryParam.class);
    if (inQuery != null) {
      query.put(inQuery.value(), Kind.of(type));
    }
    PathParam inPath = element.getAnnotation(PathParam.class);
    if (inPath != null) {
      path.put(inPath.value(), Kind.of(type));
    }
  }
}
