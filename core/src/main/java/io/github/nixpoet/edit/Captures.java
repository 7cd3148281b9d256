package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
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

    /** A use of a variable somewhere below a node. */
    static Optional<Node> use(SyntaxElement root, String name) {
        Set<Node> attributes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> uses = new ArrayList<>();
        SyntaxWalker.elements(root, element -> {
            if (element instanceof AttributePath path) {
                attributes.addAll(path.names());
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

    private static boolean is(AttributeName name, String wanted) {
        return StaticName.of(name).filter(wanted::equals).isPresent();
    }
}
