package io.github.nixpoet.testing;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The attributes of a set as Nix' parser holds them: paths are sets in sets, and sets that meet in an attribute are one. */
final class ParsedAttributes {

    /** Names in the order of their bytes. */
    static final Comparator<String> ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    /** The value of an attribute. */
    sealed interface Value permits Plain, Nested, Inherited {}

    record Plain(Expression expression) implements Value {}

    record Nested(ParsedAttributes set) implements Value {}

    /** From the scope, or from one of the sources. */
    record Inherited(Optional<Integer> source) implements Value {}

    record Dynamic(AttributeName name, Value value) {}

    final boolean recursive;
    final Map<String, Value> named = new TreeMap<>(ORDER);
    final List<Dynamic> dynamic = new ArrayList<>();
    final List<Expression> sources = new ArrayList<>();

    ParsedAttributes(boolean recursive) {
        this.recursive = recursive;
    }

    static ParsedAttributes of(List<Binding> bindings, boolean recursive) {
        ParsedAttributes attributes = new ParsedAttributes(recursive);
        for (Binding binding : bindings) {
            if (binding instanceof InheritBinding inherit) {
                attributes.inherit(inherit);
            } else {
                attributes.add((AttributeBinding) binding);
            }
        }
        return attributes;
    }

    private void inherit(InheritBinding inherit) {
        Optional<Integer> source = inherit.source().map(from -> sources.size());
        inherit.source().ifPresent(from -> sources.add(from.inner()));
        inherit.names().forEach(name -> named.put(StaticString.name(name).orElseThrow(), new Inherited(source)));
    }

    private void add(AttributeBinding binding) {
        ParsedAttributes scope = this;
        List<AttributeName> names = binding.path().names();
        for (AttributeName name : names.subList(0, names.size() - 1)) {
            Optional<String> known = StaticString.name(name);
            if (known.isEmpty()) {
                ParsedAttributes below = new ParsedAttributes(false);
                scope.dynamic.add(new Dynamic(name, new Nested(below)));
                scope = below;
            } else {
                Value there = scope.named.computeIfAbsent(known.get(), key -> new Nested(new ParsedAttributes(false)));
                scope = ((Nested) there).set();
            }
        }
        AttributeName last = names.get(names.size() - 1);
        Value value = value(binding.value());
        ParsedAttributes into = scope;
        StaticString.name(last)
                .ifPresentOrElse(name -> into.put(name, value), () -> into.dynamic.add(new Dynamic(last, value)));
    }

    private static Value value(Expression expression) {
        return StaticString.inner(expression) instanceof AttributeSet set
                ? new Nested(of(set.bindings(), set.isRecursive()))
                : new Plain(expression);
    }

    private void put(String name, Value value) {
        Value there = named.putIfAbsent(name, value);
        if (there != null) {
            ((Nested) there).set().merge(((Nested) value).set());
        }
    }

    private void merge(ParsedAttributes other) {
        int known = sources.size();
        other.named.forEach((name, value) -> put(
                name,
                value instanceof Inherited inherited
                        ? new Inherited(inherited.source().map(source -> known + source))
                        : value));
        dynamic.addAll(other.dynamic);
        sources.addAll(other.sources);
    }
}
