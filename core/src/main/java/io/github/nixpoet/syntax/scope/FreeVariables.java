package io.github.nixpoet.syntax.scope;

import io.github.nixpoet.syntax.Expression;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The variables that an expression takes from outside, found as Nix finds them before it evaluates.
 *
 * <p>Example: those of {@code x: with pkgs; f x y} are {@code pkgs}, {@code f} and {@code y}, the last two below a {@code with}. The
 * functions that operators and {@code <…>} stand for, as {@code __sub}, are not among them.
 *
 * @param uses each use, in no special order
 */
public record FreeVariables(List<FreeVariable> uses) {

    /** Copies the list. */
    public FreeVariables {
        uses = List.copyOf(uses);
    }

    /**
     * Looks an expression through, in time that grows with its size alone.
     *
     * @param expression a tree of any depth
     * @return what it takes from outside
     */
    public static FreeVariables of(Expression expression) {
        return new FreeVariables(new Resolver().resolve(expression));
    }

    /**
     * The names alone.
     *
     * @return each once
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        uses.forEach(use -> names.add(use.name()));
        return Collections.unmodifiableSet(names);
    }

    /**
     * The uses that nothing defines. Below a {@code with} nobody knows before evaluation: these are left out, as Nix does it.
     *
     * @param known the variables that there are outside, for example {@link Globals#ALL}
     * @return the uses that Nix refuses
     */
    public List<FreeVariable> undefined(Set<String> known) {
        return uses.stream()
                .filter(use -> !use.inWith() && !known.contains(use.name()))
                .toList();
    }
}
