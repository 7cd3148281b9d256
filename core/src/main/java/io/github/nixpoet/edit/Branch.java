package io.github.nixpoet.edit;

import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Expression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decides whether a place counts. Places of one branch are parts of one definition, those of two are two definitions. */
final class Branch {

    private final @Nullable Branch outer;
    private final @Nullable Expression condition;
    private final boolean holds;
    private final int depth;

    private Branch(@Nullable Branch outer, @Nullable Expression condition, boolean holds) {
        this.outer = outer;
        this.condition = condition;
        this.holds = holds;
        this.depth = (outer == null ? 0 : outer.depth) + (condition == null ? 0 : 1);
    }

    static Branch root() {
        return new Branch(null, null, true);
    }

    /** One of several that come to the same place. */
    Branch member() {
        return new Branch(this, null, true);
    }

    Branch when(Expression other, boolean otherHolds) {
        return new Branch(this, other, otherHolds);
    }

    /** How many conditions there are. */
    int depth() {
        return depth;
    }

    /** The conditions as written, the outermost first. */
    List<String> conditions() {
        Deque<String> conditions = new ArrayDeque<>();
        for (Branch branch = this; branch != null; branch = branch.outer) {
            if (branch.condition != null) {
                String text = NixPrinter.print(branch.condition).strip();
                conditions.push(branch.holds ? text : "!(" + text + ")");
            }
        }
        return List.copyOf(conditions);
    }
}
