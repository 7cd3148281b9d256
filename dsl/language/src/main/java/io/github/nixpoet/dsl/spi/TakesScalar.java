package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.spi.Literal.Kind;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Parenthesized;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Values of some kinds, of which some may be refused for what they say. */
record TakesScalar(String phrase, Set<Kind> kinds, Predicate<Object> rule) implements Takes {

    static final Takes NULL = of("null", Kind.NULL);
    static final Takes BOOL = of("boolean", Kind.BOOL);
    static final Takes STRING = of("string", Kind.STRING);
    static final Takes NON_EMPTY = text("non-empty string", text -> !text.isBlank());
    static final Takes SINGLE_LINE = text(
            "(optionally newline-terminated) single-line string",
            text -> text.indexOf('\n') < 0 || text.indexOf('\n') == text.length() - 1);
    static final Takes PASSWD_ENTRY =
            text("string, not containing newlines or colons", text -> text.indexOf('\n') < 0 && text.indexOf(':') < 0);
    static final Takes PATH = new TakesScalar("path", Set.of(Kind.PATH, Kind.STRING, Kind.ATTRS), value -> true);
    static final Takes ABSOLUTE_PATH = new TakesScalar(
            "absolute path",
            Set.of(Kind.PATH, Kind.STRING, Kind.ATTRS),
            value -> !(value instanceof String text) || text.startsWith("/"));
    static final Takes PACKAGE = new TakesScalar(
            "package",
            Set.of(Kind.PATH, Kind.STRING, Kind.ATTRS),
            value -> !(value instanceof String text) || text.startsWith("/"));
    static final Takes ATTRS = of("attribute set", Kind.ATTRS);
    static final Takes FUNCTION = new TakesScalar("function", Set.of(Kind.FUNCTION, Kind.ATTRS), value -> true);

    static Takes integer(long least, long most) {
        String bounds;
        if (most == Long.MAX_VALUE) {
            bounds = least == Long.MIN_VALUE ? "integer" : "integer of at least " + least;
        } else {
            bounds = "integer between " + least + " and " + most + " (both inclusive)";
        }
        return new TakesScalar(
                bounds,
                Set.of(Kind.INT),
                value -> least <= ((Number) value).longValue() && ((Number) value).longValue() <= most);
    }

    static Takes number(boolean whole, double least, boolean above, double most) {
        String noun = whole ? "integer or floating point number" : "floating point number";
        String from = least == Double.NEGATIVE_INFINITY ? "" : (above ? " above " : " of at least ") + least;
        String to = most == Double.POSITIVE_INFINITY ? "" : " up to " + most;
        return new TakesScalar(noun + from + to, whole ? Set.of(Kind.INT, Kind.FLOAT) : Set.of(Kind.FLOAT), value -> {
            double number = ((Number) value).doubleValue();
            return (above ? least < number : least <= number) && number <= most;
        });
    }

    static Takes oneOf(List<Object> values) {
        String shown = values.stream()
                .map(value -> value instanceof String ? '"' + value.toString() + '"' : shown(value))
                .collect(Collectors.joining(", ", "one of ", ""));
        Set<Kind> kinds = values.stream().map(Literal::kind).collect(Collectors.toSet());
        return new TakesScalar(shown, kinds, value -> values.isEmpty() || values.contains(value));
    }

    private static String shown(Object value) {
        return value instanceof Optional<?> ? "null" : value.toString();
    }

    private static Takes of(String phrase, Kind kind) {
        return new TakesScalar(phrase, Set.of(kind), value -> true);
    }

    private static Takes text(String phrase, Predicate<String> rule) {
        return new TakesScalar(phrase, Set.of(Kind.STRING), value -> rule.test((String) value));
    }

    @Override
    public boolean isForSets() {
        return kinds.contains(Kind.ATTRS);
    }

    @Override
    public Optional<String> refusal(Expression value) {
        return Literal.of(Parenthesized.strip(value))
                .filter(literal -> !takes(literal))
                .map(Literal::told);
    }

    private boolean takes(Literal literal) {
        Object value = literal.value();
        return kinds.contains(literal.kind()) && (value == null || rule.test(value));
    }
}
