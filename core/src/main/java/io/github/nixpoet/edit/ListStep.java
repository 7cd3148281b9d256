package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.visit.Equivalence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes an element out of a list or puts one in, so that it comes closer to another list. */
final class ListStep {

    /** Each step is a parse. Lists with more differences are replaced, as are those that are long to compare. */
    private static final int MOST_STEPS = 64;

    private static final int MOST_PAIRS = 100_000;

    private final NixDocument document;
    private final ListExpression there;
    private final List<Expression> old;
    private final List<Expression> wanted;

    ListStep(NixDocument document, ListExpression there, ListExpression wanted) {
        this.document = document;
        this.there = there;
        this.old = there.elements();
        this.wanted = wanted.elements();
    }

    /** Empty if the lists have too little in common. */
    Optional<List<Replacement>> next() {
        if ((long) old.size() * wanted.size() > MOST_PAIRS) {
            return Optional.empty();
        }
        int[][] common = common();
        int differing = old.size() + wanted.size() - 2 * common[0][0];
        if (common[0][0] == 0 || differing > MOST_STEPS) {
            return Optional.empty();
        }
        Row row = document.places().row(there);
        List<Integer> surplus = new ArrayList<>();
        int missing = -1;
        for (int i = 0, j = 0; i < old.size() || j < wanted.size(); ) {
            if (i < old.size() && j < wanted.size() && same(i, j)) {
                i++;
                j++;
            } else if (j == wanted.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                surplus.add(i++);
            } else {
                missing = missing < 0 ? j : missing;
                j++;
            }
        }
        return surplus.isEmpty() ? insert(row, missing) : Optional.of(row.remove(surplus.get(surplus.size() - 1)));
    }

    /** Of all elements behind two places the most that are in both lists in one order. */
    private int[][] common() {
        int[][] common = new int[old.size() + 1][wanted.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = wanted.size() - 1; j >= 0; j--) {
                common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private boolean same(int i, int j) {
        return Equivalence.equivalent(old.get(i), wanted.get(j));
    }

    /** All elements before the missing one are there. */
    private Optional<List<Replacement>> insert(Row row, int missing) {
        Block block = Rendering.element(wanted.get(missing), document.places().style());
        if (row.wouldSpread(block)) {
            return Optional.empty();
        }
        return Optional.of(missing == 0 ? row.insertBefore(block, false) : row.insertAfter(missing - 1, block, false));
    }
}
