package io.github.nixpoet.dsl.flake;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a flake to its syntax. */
final class FlakeLowering {

    /** What the outputs call the function that makes one of them for each system. */
    static final String FOR_ALL = "forAllSystems";

    static final String SELF = "self";
    static final String ALL = "inputs";

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

    static NixExpr<NixType.Function> outputs(
            Map<String, FlakeInput> inputs, List<String> systems, List<Definition> outputs) {
        NixExpr<?> body = body(systems, outputs);
        return new NixExpr<>(Functions.lambda(parameter(inputs, systems, outputs), body.tree()), body.origins());
    }

    /** The inputs that the outputs use; all of them go by {@code inputs} where that is used. */
    static Parameter parameter(Map<String, FlakeInput> inputs, List<String> systems, List<Definition> outputs) {
        Set<String> used = Variables.of(body(systems, outputs).tree());
        for (String variable : used) {
            if (variable.equals(FOR_ALL)) {
                throw new IllegalArgumentException(
                        "an output is made for all systems, but none is named; name them with systems(…)");
            }
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

    /** The value that an output has for one system, if it is made for all of them. */
    static Optional<NixExpr<?>> forOne(NixExpr<?> output) {
        return output.tree() instanceof Application call
                        && new NixExpr<>(call.function()).equals(ref(FOR_ALL))
                        && Parenthesized.strip(call.argument()) instanceof Lambda each
                        && each.parameter() instanceof NameParameter packages
                        && packages.name().text().equals("pkgs")
                ? Optional.of(new NixExpr<>(each.body(), output.origins()))
                : Optional.empty();
    }

    static NixExpr<?> body(List<String> systems, List<Definition> outputs) {
        NixExpr<NixType.Attrs> all = new AttrsBuilder().defineAll(outputs).build();
        if (systems.isEmpty()) {
            return all;
        }
        NixExpr<NixType.Function> each = function(
                "system",
                system -> ref("make").apply(ref("nixpkgs.legacyPackages").select(system.as())));
        return let(
                scope -> scope.set("systems", list(systems))
                        .set(
                                FOR_ALL,
                                function("make", ref("nixpkgs.lib.genAttrs").apply(ref("systems"), each))),
                all);
    }
}
