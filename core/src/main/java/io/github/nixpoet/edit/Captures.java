package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Uses of variables. What shadows a name is not looked at: a use of another variable of that name counts too. */
final class Captures {

    private Captures() {}

    /** A use of a variable somewhere below a node: of an attribute of it, if the path has more names. */
    static Optional<Node> use(SyntaxElement root, List<String> path) {
        String name = path.get(0);
        Set<Node> attributes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> uses = new ArrayList<>();
        SyntaxWalker.elements(root, element -> {
            if (element instanceof AttributePath names) {
                attributes.addAll(names.names());
            } else if (element instanceof Selection selection
                    && selection.subject() instanceof Identifier variable
                    && !mayMeet(selection.path().names(), path)) {
                attributes.add(variable);
            } else if (element instanceof InheritBinding inherit) {
                attributes.addAll(inherit.names());
                if (inherit.source().isEmpty()) {
                    inherit.names().stream().filter(each -> is(each, name)).forEach(uses::add);
                }
            } else if (element instanceof Identifier variable
                    && variable.name().equals(name)
                    && !attributes.contains(variable)) {
                uses.add(variable);
            }
        });
        return uses.stream().findFirst();
    }

    /** Whether a selection could lead to an attribute of a variable, to one above or below it. */
    private static boolean mayMeet(List<AttributeName> selected, List<String> path) {
        for (int i = 0; i < Math.min(selected.size(), path.size() - 1); i++) {
            if (StaticName.of(selected.get(i)).isPresent() && !is(selected.get(i), path.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(AttributeName name, String wanted) {
        return StaticName.of(name).filter(wanted::equals).isPresent();
    }
}
