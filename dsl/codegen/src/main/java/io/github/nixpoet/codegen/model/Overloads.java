package io.github.nixpoet.codegen.model;

import io.github.nixpoet.codegen.model.Form.Shape;
import io.github.nixpoet.codegen.model.JavaType.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The forms of alternatives as methods of one name: no two that erase to the same, and none that takes what is meant for another. */
final class Overloads {

    private Overloads() {}

    /** What lies below has methods of its own: (name), (name, content), (contents…), with a map or a collection of contents. */
    static List<Form> of(List<Form> forms, Optional<BelowModel.Kind> below) {
        List<Form> left = new ArrayList<>(forms);
        if (has(left, form -> form.shape() == Shape.VALUE && form.type().equals(JavaType.OBJECT))) {
            // What takes any value takes lists, maps and expressions, too; an entry has two parameters.
            left.removeIf(form -> form.shape() != Shape.ENTRY && !form.type().equals(JavaType.OBJECT));
            left.removeIf(form -> form.shape() != Shape.ENTRY && form.shape() != Shape.VALUE);
        }
        if (has(left, Overloads::takesTwoStrings)) {
            // ("a", "b") would be the entry, not the list.
            left.removeIf(form -> form.shape() == Shape.ENTRY);
        }
        if (below.filter(kind -> kind != BelowModel.Kind.GROUP).isPresent()) {
            left.removeIf(form -> form.shape() != Shape.VALUE && form.shape() != Shape.SINGLE);
        }
        Map<String, Form> byErasure = new LinkedHashMap<>();
        left.forEach(form -> byErasure.merge(key(form), form, Overloads::either));
        return List.copyOf(byErasure.values());
    }

    /** Expressions of all types are one parameter. */
    private static String key(Form form) {
        boolean expression = form.shape() == Shape.VALUE
                && (form.type().kind() == Kind.EXPRESSION || form.type().equals(JavaType.TO_NIX));
        return expression ? "expression" : form.erasure();
    }

    private static Form either(Form one, Form other) {
        if (one.equals(other)) {
            return one;
        }
        boolean expression = one.type().kind() == Kind.EXPRESSION || one.type().equals(JavaType.TO_NIX);
        return new Form(one.shape(), expression && one.shape() == Shape.VALUE ? JavaType.TO_NIX : JavaType.OBJECT);
    }

    private static boolean takesTwoStrings(Form form) {
        return form.shape() == Shape.VARARGS
                && (form.type().equals(JavaType.STRING) || form.type().equals(JavaType.OBJECT));
    }

    private static boolean has(List<Form> forms, Predicate<Form> condition) {
        return forms.stream().anyMatch(condition);
    }
}
