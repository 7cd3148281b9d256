package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.List;
import java.util.Optional;

/**
 * Finds a whole configuration without {@code system.stateVersion}: one that imports the machine's hardware and nothing else, so that
 * nothing else can set it.
 */
final class StateVersion {

    private static final String HARDWARE = "hardware-configuration.nix";
    private static final String NAME = "stateVersion";

    private StateVersion() {}

    static List<Finding> find(Shape module) {
        return module.members().stream()
                .filter(member -> member.name().filter("imports"::equals).isPresent())
                .filter(member -> importsHardwareAlone(member.value()) && !mentionsVersion(module))
                .map(member -> Finding.warning(
                                CheckCode.MISSING_STATE_VERSION,
                                member.node(),
                                "this configuration does not set 'system.stateVersion'",
                                "a whole machine is described here")
                        .help(Optional.of("set it to the release that was first installed")))
                .toList();
    }

    private static boolean importsHardwareAlone(Value imports) {
        List<Shape> shapes = Shapes.of(imports);
        if (shapes.size() != 1
                || !shapes.get(0).whole()
                || shapes.get(0).elements().size() != 1) {
            return false;
        }
        return shapes.get(0).elements().get(0).expression() instanceof PathLiteral path
                && path.token().text().endsWith("/" + HARDWARE);
    }

    /** In whatever way: a word of that name anywhere in the module is enough to keep silent. */
    private static boolean mentionsVersion(Shape module) {
        boolean[] found = {false};
        SyntaxWalker.elements(module.value().expression(), element -> {
            if (element instanceof AttributeName name) {
                found[0] |= StaticName.of(name).filter(NAME::equals).isPresent();
            }
        });
        return found[0];
    }
}
