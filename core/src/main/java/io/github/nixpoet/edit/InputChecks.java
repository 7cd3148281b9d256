package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Refuses what would leave a use of an input without it, or change what a variable means. */
final class InputChecks {

    private final NixDocument document;
    private final String input;
    private final AttrPath path;

    InputChecks(NixDocument document, String input) {
        this.document = document;
        this.input = input;
        this.path = AttrPath.of("inputs", input);
    }

    void unset(InputUses uses, List<StringLiteral> followers) {
        List<Node> used = new ArrayList<>(uses.attributes());
        uses.variables().forEach(use -> used.add(use.node()));
        used.addAll(followers);
        refuse(EditCode.REFERENCED, "'" + path + "' is used here", used);
        uncertain(uses);
        if (!uses.passedOn().isEmpty()) {
            refuse(
                    EditCode.REFERENCED,
                    "'" + input + "' may be '" + path + "' here, as all inputs are passed on as a whole",
                    uses.mentions());
        }
    }

    void rename(FlakeOutputs outputs, InputUses uses, String name) {
        uncertain(uses);
        refuse(
                EditCode.REFERENCED,
                "all inputs are passed on here as a whole: what gets them may use '" + path + "'",
                uses.passedOn());
        refuse(
                EditCode.REFERENCED,
                "'" + name + "' is another variable here, which a 'with' of all inputs would hide",
                uses.broughtByWith(name));
        if (outputs.hasFormal(input)) {
            taken(outputs, name);
            refuse(
                    EditCode.REFERENCED,
                    "'" + name + "' is another variable here, which the new one would hide",
                    uses.variables(name).toList());
            refuse(
                    EditCode.REFERENCED,
                    "'" + name + "' is another variable here, which would hide the new one",
                    uses.variables().stream()
                            .filter(use -> use.scope().names().contains(name))
                            .map(FreeVariable::node)
                            .toList());
        }
    }

    /** What is inherited becomes a binding, which in a {@code let} or {@code rec} may see another variable of the new name. */
    void renamed(InputUses before, InputUses after) {
        if (after.variables().size() != before.variables().size()) {
            refuse(
                    EditCode.REFERENCED,
                    "'" + path + "' is used here, where its new name is another variable",
                    before.variables().stream().map(FreeVariable::node).toList());
        }
    }

    private void uncertain(InputUses uses) {
        refuse(
                EditCode.DYNAMIC_ATTRIBUTE,
                "a name that only evaluation tells could be '" + input + "' here",
                uses.possible());
        refuse(
                EditCode.REFERENCED,
                "'" + input + "' may be '" + path + "' here, as a 'with' brings all inputs",
                uses.broughtByWith(input));
    }

    private void taken(FlakeOutputs outputs, String name) {
        Formals formals = outputs.formals().orElseThrow();
        if (outputs.hasFormal(name) || outputs.name().filter(name::equals).isPresent()) {
            refuse(EditCode.ALREADY_DEFINED, "'" + name + "' is a variable of 'outputs' already", List.of(formals));
        }
    }

    private void refuse(EditCode code, String message, List<? extends Node> places) {
        if (places.isEmpty()) {
            return;
        }
        List<Span> spans = document.places().of(places).stream()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        Diagnostic diagnostic = Diagnostic.error(code, message);
        for (Span span : spans) {
            diagnostic = diagnostic.at(span, "");
        }
        throw new EditException(code, diagnostic, document.source());
    }
}
