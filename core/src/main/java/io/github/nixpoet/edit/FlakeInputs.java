package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds inputs to a flake, and has its outputs follow where one goes or gets another name. */
final class FlakeInputs {

    private static final String INPUTS = "inputs";

    private final NixDocument document;

    FlakeInputs(NixDocument document) {
        this.document = document;
    }

    NixDocument add(String name, String url) {
        NixDocument flake = document.in(Part.VALUE);
        Optional<Expression> outputs = FlakeOutputs.value(flake);
        if (outputs.isEmpty()) {
            throw flake.refuse(EditCode.NOT_A_FLAKE, "a flake has 'outputs'");
        }
        AttrPath input = AttrPath.of(INPUTS, name);
        List<Definition> there = flake.definitions(input);
        if (!there.isEmpty()) {
            throw flake.refuse(
                    EditCode.ALREADY_DEFINED,
                    "'" + input + "' is there already",
                    there.get(0).parts().get(0).binding());
        }
        NixDocument added = new Adding(flake).addBefore("outputs", input.append("url"), Literals.string(url));
        return FlakeOutputs.value(added)
                .flatMap(FlakeOutputs::of)
                .filter(function -> !function.hasFormal(name))
                .flatMap(FlakeOutputs::formals)
                .filter(formals -> formals.ellipsis().isEmpty())
                .map(formals -> new OutputFormals(added, formals).add(name))
                .orElse(added);
    }

    /**
     * What comes of this document when a path goes.
     *
     * @param path what goes
     * @param after this document without it
     */
    NixDocument unset(AttrPath path, NixDocument after) {
        Optional<FlakeOutputs> outputs = outputs(path, after);
        if (outputs.isEmpty()) {
            return after;
        }
        String input = path.names().get(1);
        new InputChecks(document, input).unset(InputUses.of(outputs.get(), input), followers(path));
        return FlakeOutputs.of(after)
                .filter(function -> function.hasFormal(input))
                .flatMap(FlakeOutputs::formals)
                .map(formals -> after.with(new OutputFormals(after, formals).remove(input)))
                .orElse(after);
    }

    /**
     * What comes of this document when a path gets another name.
     *
     * @param path the old name
     * @param other the new one
     * @param after this document with the new one
     */
    NixDocument rename(AttrPath path, AttrPath other, NixDocument after) {
        if (!isInput(other)) {
            return unset(path, after);
        }
        Optional<FlakeOutputs> outputs = outputs(path, after);
        if (outputs.isEmpty()) {
            return after;
        }
        String input = path.names().get(1);
        String name = other.names().get(1);
        InputChecks checks = new InputChecks(document, input);
        InputUses uses = InputUses.of(outputs.get(), input);
        checks.rename(outputs.get(), uses, name);
        NixDocument renamed = FlakeOutputs.of(after)
                .map(function -> new InputRenaming(after, function, input, name).changes())
                .filter(changes -> !changes.isEmpty())
                .map(after::with)
                .orElse(after);
        FlakeOutputs.of(renamed).ifPresent(function -> checks.renamed(uses, InputUses.of(function, name)));
        List<Replacement> changes = new ArrayList<>();
        for (StringLiteral follower : new FlakeInputs(renamed).followers(path)) {
            String value = StaticName.of(follower).orElseThrow();
            String text = Literals.string(name + value.substring(input.length()))
                    .token()
                    .text();
            changes.add(new Replacement(renamed.places().of(follower), text));
        }
        return changes.isEmpty() ? renamed : renamed.with(changes);
    }

    private static boolean isInput(AttrPath path) {
        return path.names().size() == 2 && path.first().equals(INPUTS);
    }

    /** The outputs if the path is an input and is none afterwards; those of a flake get itself in any case. */
    private Optional<FlakeOutputs> outputs(AttrPath path, NixDocument after) {
        boolean goes = document.part() != Part.LET
                && isInput(path)
                && !path.names().get(1).equals("self")
                && after != document
                && after.definitions(path).isEmpty();
        return goes ? FlakeOutputs.of(document) : Optional.empty();
    }

    /** What follows an input in other inputs, as {@code "nixpkgs"} or {@code "home/nixpkgs"}. */
    private List<StringLiteral> followers(AttrPath input) {
        Set<SyntaxElement> own = Collections.newSetFromMap(new IdentityHashMap<>());
        document.search(input).found().forEach(part -> SyntaxWalker.elements(part.binding(), own::add));
        AttributeSet flake = (AttributeSet) Parenthesized.strip(document.file().expression());
        List<StringLiteral> followers = new ArrayList<>();
        flake.bindings().stream()
                .filter(binding -> Container.firstNames(binding).anyMatch(Optional.of(INPUTS)::equals))
                .forEach(binding -> SyntaxWalker.elements(binding, element -> {
                    if (!own.contains(element) && element instanceof AttributeBinding inner) {
                        follower(inner, input.names().get(1)).ifPresent(followers::add);
                    }
                }));
        return followers;
    }

    private static Optional<StringLiteral> follower(AttributeBinding binding, String input) {
        List<String> names = binding.path().names().stream()
                .map(name -> StaticName.of(name).orElse(""))
                .toList();
        boolean follows = names.get(names.size() - 1).equals("follows");
        return follows
                        && Parenthesized.strip(binding.value()) instanceof StringLiteral value
                        && StaticName.of(value)
                                .filter(text -> text.equals(input) || text.startsWith(input + "/"))
                                .isPresent()
                ? Optional.of(value)
                : Optional.empty();
    }
}
