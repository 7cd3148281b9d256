package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.FloatType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions of options that take one value alone, to find two that are at odds. */
final class Definitions {

    private record Definition(long priority, Object value, Node node) {}

    private final Map<OptionPath, List<Definition>> byPath = new LinkedHashMap<>();

    /** Notes what is written out and holds under no condition. */
    void add(OptionPath path, OptionType type, Value value) {
        if (!isSingle(type)) {
            return;
        }
        for (Shape shape : Shapes.of(value)) {
            Guard guard = shape.value().guard();
            Optional<Object> known = shape.kind() == Kind.NULL ? Optional.of(Optional.empty()) : shape.constant();
            if (!guard.conditional() && known.isPresent()) {
                byPath.computeIfAbsent(path, it -> new ArrayList<>())
                        .add(new Definition(guard.priority(), known.get(), shape.node()));
            }
        }
    }

    private static boolean isSingle(OptionType type) {
        return type instanceof BoolType
                || type instanceof EnumType
                || type instanceof FloatType
                || type instanceof IntType
                || type instanceof PathType
                || type instanceof StringType
                || type instanceof NullOr nullable && isSingle(nullable.value());
    }

    List<Finding> conflicts() {
        List<Finding> findings = new ArrayList<>();
        byPath.forEach((path, definitions) -> {
            for (int i = 1; i < definitions.size(); i++) {
                Definition later = definitions.get(i);
                definitions.subList(0, i).stream()
                        .filter(earlier ->
                                isOther(earlier.node(), later.node()) && earlier.priority() == later.priority())
                        .findFirst()
                        .ifPresent(earlier -> findings.add(finding(path, earlier, later)));
            }
        });
        return findings;
    }

    @SuppressWarnings("ReferenceEquality") // One place may be looked at twice.
    private static boolean isOther(Node one, Node other) {
        return one != other;
    }

    private static Finding finding(OptionPath path, Definition earlier, Definition later) {
        String name = "'" + Names.shown(path) + "'";
        Finding finding = earlier.value().equals(later.value())
                ? Finding.warning(
                        CheckCode.REPEATED_DEFINITION, later.node(), name + " is set twice, to the same", "again")
                : Finding.error(
                                CheckCode.CONFLICTING_DEFINITIONS,
                                later.node(),
                                name + " is set twice, to different values",
                                "this is at odds")
                        .help(Optional.of("keep one, or let one win by mkForce or mkDefault"));
        return finding.beside(earlier.node(), "with this");
    }
}
