package io.github.nixpoet.dsl.flake;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a flake to its syntax. */
final class FlakeLowering {

    private static final String SELF = "self";
    private static final String ALL = "inputs";

    private FlakeLowering() {}

    /** An input with nothing but a URL stands on one line. */
    static void write(String name, FlakeInput input, AttrsBuilder inputs) {
        if (input.flake() && input.follows().isEmpty()) {
            inputs.set(AttrPath.of(name, "url"), input.url());
        } else {
            AttrsBuilder attrs = new AttrsBuilder();
            input.write(attrs);
            inputs.set(AttrPath.of(name), attrs.build());
        }
    }

    static NixExpr<NixType.Function> outputs(Map<String, FlakeInput> inputs, List<Definition> outputs) {
        return new NixExpr<>(Functions.lambda(parameter(inputs, outputs), body(outputs)));
    }

    /** The inputs that the outputs use; all of them go by {@code inputs} where that is used. */
    static Parameter parameter(Map<String, FlakeInput> inputs, List<Definition> outputs) {
        Set<String> used = Variables.of(body(outputs));
        for (String variable : used) {
            if (!inputs.containsKey(variable) && !variable.equals(SELF) && !variable.equals(ALL)) {
                throw new IllegalArgumentException("an output uses " + variable + ", which is no input; there are "
                        + inputs.keySet() + ", self and inputs");
            }
        }
        List<Formal> formals = new ArrayList<>(List.of(Functions.formal(SELF)));
        inputs.keySet().stream().filter(used::contains).map(Functions::formal).forEach(formals::add);
        Formals open = Functions.openFormals(formals);
        return used.contains(ALL) ? Functions.named(ALL, open) : open;
    }

    private static Expression body(List<Definition> outputs) {
        return new AttrsBuilder().defineAll(outputs).build().tree();
    }
}
