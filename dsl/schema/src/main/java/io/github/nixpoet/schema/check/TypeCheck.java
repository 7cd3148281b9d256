package io.github.nixpoet.schema.check;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionPlace;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.visit.DeepStack;
import java.util.List;

/**
 * One value against a type.
 *
 * <p>Example: {@code TypeCheck.check(IntType.PORT, Literals.string("80"))} says that a port takes a number and how to write it;
 * {@code config.services.openssh.port} passes, as only Nix can tell what it is.
 */
public final class TypeCheck {

    private TypeCheck() {}

    /**
     * Judges a value.
     *
     * @param type what the option takes
     * @param value the value as syntax
     * @return an error for each part that Nix would refuse, a warning for a string that seems not to match a POSIX pattern; the labels
     *     count from the start of what the value prints
     */
    public static List<Diagnostic> check(OptionType type, Expression value) {
        return DeepStack.whereNeeded(() -> {
            Judge judge = new Judge((self, path, place, member) -> member.name()
                    .flatMap(name -> place.attribute(name).map(it -> self.value(path.down(name), it, member.value())))
                    .orElse(List.of()));
            return Findings.placed(
                    judge.value(OptionPath.ROOT, OptionPlace.of(type), Value.of(value, Scope.FILE)), value);
        });
    }

    /**
     * Whether nothing speaks against a value.
     *
     * @param type what the option takes
     * @param value the value as syntax
     * @return true if {@link #check} finds no error
     */
    public static boolean takes(OptionType type, Expression value) {
        return check(type, value).stream().noneMatch(Diagnostic::isError);
    }
}
