package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionPlace;
import io.github.nixpoet.schema.type.OptionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges values by the place where they are defined. */
final class Judge {

    /** Values that are looked at in one go, each counted by its depth, against code that unfolds without end. */
    private static final int MOST = 1_000_000;

    /** Code that people write nests half as deep. */
    private static final int DEEPEST = 500;

    private final Attributes attributes;
    private int looked;
    private int depth;
    private int unknowns;

    Judge(Attributes attributes) {
        this.attributes = attributes;
    }

    /** What is said of the attributes of a module or submodule. */
    interface Attributes {

        List<Finding> judge(Judge judge, OptionPath path, OptionPlace place, Member member);
    }

    /** Judges all that a value may be. */
    List<Finding> value(OptionPath path, OptionPlace place, Value value) {
        if (place.isUnknowable() || depth >= DEEPEST) {
            return List.of();
        }
        depth++;
        List<Finding> findings = new ArrayList<>();
        for (Shape shape : Shapes.of(value)) {
            looked += depth;
            if (looked < MOST) {
                findings.addAll(shape(path, place, shape));
            }
        }
        depth--;
        return findings;
    }

    List<Finding> shape(OptionPath path, OptionPlace place, Shape shape) {
        Optional<OptionType> type = place.type();
        if (shape.kind() == Kind.UNKNOWN || place.isUnknowable()) {
            return List.of();
        }
        if (type.isEmpty()) {
            return shape.kind() == Kind.SET ? members(path, place, shape) : List.of(Refusals.group(path, shape));
        }
        return HeadCheck.takes(type.get(), shape)
                ? type.get().accept(new DeepCheck(this, path, place, shape))
                : List.of(Refusals.of(path, type.get(), shape));
    }

    /** Judges the attributes of a set as options below a place. */
    List<Finding> members(OptionPath path, OptionPlace place, Shape set) {
        return set.members().stream()
                .flatMap(member -> attributes.judge(this, path, place, member).stream())
                .toList();
    }

    /** A name for one more element of a list, unlike those of all others. */
    String element() {
        return Names.ELEMENT + unknowns++;
    }

    /** A name for an attribute whose own only evaluation tells, unlike those of all others. */
    String attribute() {
        return Names.ATTRIBUTE + unknowns++;
    }
}
