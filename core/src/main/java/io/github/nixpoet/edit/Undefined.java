package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.syntax.scope.FreeVariables;
import io.github.nixpoet.syntax.scope.Globals;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Variables that nothing defines. Below a {@code with} nobody knows, and what was undefined before is no fault of an edit. */
final class Undefined {

    /** More names than this nobody reads. */
    private static final int MANY = 12;

    private Undefined() {}

    /** Refuses a result that has one that its original did not have. */
    static void check(NixDocument before, NixDocument after) {
        List<FreeVariable> undefined = of(after, Globals.ALL);
        if (undefined.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(Globals.ALL);
        of(before, Globals.ALL).forEach(use -> known.add(use.name()));
        List<FreeVariable> unknown = of(after, known);
        after.places().of(unknown.stream().map(FreeVariable::node).toList());
        unknown.stream()
                .min(Comparator.comparingInt(
                        use -> after.places().of(use.node()).start()))
                .ifPresent(use -> {
                    throw refusal(use, after);
                });
    }

    private static List<FreeVariable> of(NixDocument document, Set<String> known) {
        return FreeVariables.of(document.file().expression()).undefined(known);
    }

    private static EditException refusal(FreeVariable use, NixDocument after) {
        Diagnostic diagnostic = Diagnostic.error(
                        EditCode.UNDEFINED_VARIABLE, "nothing defines '" + use.name() + "' where it would stand")
                .at(after.places().of(use.node()), "in the result");
        Set<String> names = new TreeSet<>(use.scope().names());
        if (!names.isEmpty() && names.size() <= MANY) {
            diagnostic = diagnostic.help("the names that there are: " + String.join(", ", names));
        }
        return new EditException(EditCode.UNDEFINED_VARIABLE, diagnostic, after.source());
    }
}
