package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A spot in a module that is being read.
 *
 * @param area what the names are those of
 * @param path the names down to here
 * @param conditions what must hold
 * @param priority that of what is set here
 * @param order that of what is set here
 * @param isAlone whether no other part of the module may set the same
 * @param hidden the names that are set anew further to the right
 * @param origin the line
 */
record Spot(
        Area area,
        List<String> path,
        List<NixExpr<NixType.Bool>> conditions,
        int priority,
        int order,
        boolean isAlone,
        Set<String> hidden,
        Origin origin) {

    enum Area {
        SETTINGS,
        OPTIONS,
        /** What tells of the module itself, as {@code freeformType}. */
        BESIDE
    }

    static Spot start(Origin origin) {
        return new Spot(
                Area.SETTINGS,
                List.of(),
                List.of(),
                Setting.PLAIN_PRIORITY,
                Setting.PLAIN_ORDER,
                true,
                Set.of(),
                origin);
    }

    boolean isStart() {
        return path.isEmpty();
    }

    boolean isInOptions() {
        return area == Area.OPTIONS;
    }

    boolean isBeside() {
        return area == Area.BESIDE;
    }

    boolean hides(String name) {
        return hidden.contains(name);
    }

    /** The names as a module has them. */
    List<String> whole() {
        return isInOptions() ? plus(List.of(TopLevel.OPTIONS), path) : path;
    }

    Spot inOptions() {
        return new Spot(Area.OPTIONS, path, conditions, priority, order, isAlone, hidden, origin);
    }

    Spot beside() {
        return new Spot(Area.BESIDE, path, conditions, priority, order, isAlone, hidden, origin);
    }

    Spot below(String name) {
        return new Spot(area, plus(path, List.of(name)), conditions, priority, order, isAlone, Set.of(), origin);
    }

    Spot when(NixExpr<NixType.Bool> condition) {
        return new Spot(area, path, plus(conditions, List.of(condition)), priority, order, false, hidden, origin);
    }

    Spot withPriority(int other) {
        return new Spot(area, path, conditions, other, order, isAlone, hidden, origin);
    }

    Spot withOrder(int other) {
        return new Spot(area, path, conditions, priority, other, isAlone, hidden, origin);
    }

    Spot amongOthers() {
        return new Spot(area, path, conditions, priority, order, false, hidden, origin);
    }

    Spot hiding(Set<String> names) {
        return new Spot(area, path, conditions, priority, order, isAlone, Set.copyOf(names), origin);
    }

    Spot at(Origin other) {
        return new Spot(area, path, conditions, priority, order, isAlone, hidden, other);
    }

    private static <T> List<T> plus(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
