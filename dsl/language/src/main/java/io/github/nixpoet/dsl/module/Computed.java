package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import java.util.List;

/**
 * A part of a module of which only evaluation tells what it sets: a call that makes a set, a name in <code>${…}</code>.
 *
 * @param below the names above it, none for a part of the module as a whole; {@code imports} and {@code options} are among them
 * @param value the expression
 * @param conditions what must hold, the outermost first
 * @param origin the line where it stands
 */
public record Computed(
        List<String> below, NixExpr<NixType.Any> value, List<NixExpr<NixType.Bool>> conditions, Origin origin) {

    /** Copies the lists. */
    public Computed {
        below = List.copyOf(below);
        conditions = List.copyOf(conditions);
    }
}
