package io.github.nixpoet.edit;

import io.github.nixpoet.edit.InputHolder.Match;
import io.github.nixpoet.edit.InputHolder.Reach;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.syntax.scope.FreeVariables;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a flake's outputs use an input: by its own variable, or as an attribute of all inputs. */
final class InputUses {

    private final FlakeOutputs outputs;
    private final String input;
    private final IdentityHashMap<Node, InputHolder> holders = new IdentityHashMap<>();
    private final Set<Node> others = identitySet();
    private final Set<Node> done = identitySet();
    private final List<FreeVariable> variables = new ArrayList<>();
    private final List<AttributeName> attributes = new ArrayList<>();
    private final List<Node> possible = new ArrayList<>();
    private final List<With> withs = new ArrayList<>();
    private final List<Node> passedOn = new ArrayList<>();
    private final List<Node> mentions = new ArrayList<>();

    private InputUses(FlakeOutputs outputs, String input) {
        this.outputs = outputs;
        this.input = input;
    }

    static InputUses of(FlakeOutputs outputs, String input) {
        InputUses uses = new InputUses(outputs, input);
        outputs.formals().ifPresent(formals -> uses.done.addAll(formals.formals()));
        uses.own().forEach(uses::variable);
        SyntaxWalker.elements(outputs.function(), uses::visit);
        return uses;
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The uses of what the function's parameter binds, with those that take nothing from it. */
    private Stream<FreeVariable> own() {
        Stream<Expression> defaults = outputs.formals().stream()
                .flatMap(formals -> formals.formals().stream())
                .flatMap(formal -> formal.fallback().stream())
                .map(fallback -> fallback.value());
        return Stream.concat(defaults, Stream.of(outputs.function().body()))
                .flatMap(part -> FreeVariables.of(part).uses().stream());
    }

    private void variable(FreeVariable use) {
        String name = use.name();
        if (outputs.name().filter(name::equals).isPresent()) {
            holders.put(use.node(), InputHolder.INPUTS);
        } else if (outputs.hasFormal(name)) {
            if (name.equals("self")) {
                holders.put(use.node(), InputHolder.SELF);
            } else if (name.equals(input)) {
                variables.add(use);
            }
            others.add(use.node());
        }
    }

    private void visit(SyntaxElement element) {
        if (element instanceof Selection selection) {
            selected(selection, selection.subject(), selection.path());
        } else if (element instanceof HasAttribute question) {
            selected(question, question.subject(), question.path());
        } else if (element instanceof InheritBinding binding) {
            inherited(binding);
        } else if (element instanceof With with && isAllInputs(with.scope())) {
            withs.add(with);
        } else if (element instanceof AttributePath path) {
            done.addAll(path.names());
        } else if (element instanceof Identifier variable
                && InputHolder.INPUTS.equals(holders.get(variable))
                && done.add(variable)) {
            passedOn.add(variable);
        } else if (element instanceof StringLiteral literal
                && !done.contains(literal)
                && StaticName.of(literal).filter(input::equals).isPresent()) {
            mentions.add(literal);
        } else if (element instanceof Formal formal
                && !done.contains(formal)
                && formal.name().text().equals(input)) {
            mentions.add(formal);
        }
    }

    private void selected(Node whole, Expression subject, AttributePath path) {
        Expression from = Parenthesized.strip(subject);
        InputHolder holder = holders.get(from);
        if (holder != null) {
            done.add(from);
            Match match = holder.match(path.names(), input);
            switch (match.reach()) {
                case INPUT -> attributes.add(match.name().orElseThrow());
                case POSSIBLY -> possible.add(match.name().orElseThrow());
                case ALL -> {
                    if (!done.contains(whole)) {
                        passedOn.add(whole);
                    }
                }
                case NONE -> {}
            }
        } else if (!others.contains(from)) {
            path.names().stream().filter(this::isInput).forEach(mentions::add);
        }
    }

    private void inherited(InheritBinding binding) {
        if (binding.source().isEmpty()) {
            binding.names().stream()
                    .filter(name -> InputHolder.INPUTS.equals(holders.get(name)))
                    .forEach(passedOn::add);
        }
        done.addAll(binding.names());
        binding.source().ifPresent(source -> {
            Expression from = Parenthesized.strip(source);
            List<AttributeName> found =
                    binding.names().stream().filter(this::isInput).toList();
            binding.names().stream()
                    .filter(name -> reach(from, List.of(name)) == Reach.ALL)
                    .forEach(passedOn::add);
            if (isAllInputs(from)) {
                attributes.addAll(found);
                if (from instanceof Selection selection && selection.fallback().isPresent()) {
                    // Whatever stands behind 'or' gives the name too.
                    passedOn.addAll(found);
                }
            } else if (!others.contains(from)) {
                mentions.addAll(found);
            }
        });
    }

    /** Whether an expression is all inputs; what else becomes of it is then said by what is around it. */
    private boolean isAllInputs(Expression expression) {
        Expression inner = Parenthesized.strip(expression);
        boolean all = reach(inner, List.of()) == Reach.ALL;
        if (all) {
            done.add(inner);
        }
        return all;
    }

    /** What an expression, or what stands below it by some names, has to do with the input. */
    private Reach reach(Expression expression, List<AttributeName> below) {
        Optional<Selection> selection =
                expression instanceof Selection selected ? Optional.of(selected) : Optional.empty();
        InputHolder holder = holders.get(
                selection.map(Selection::subject).map(Parenthesized::strip).orElse(expression));
        if (holder == null) {
            return Reach.NONE;
        }
        List<AttributeName> path = new ArrayList<>();
        selection.ifPresent(from -> path.addAll(from.path().names()));
        path.addAll(below);
        return holder.match(path, input).reach();
    }

    private boolean isInput(AttributeName name) {
        return StaticName.of(name).filter(input::equals).isPresent();
    }

    /** The uses as a variable. */
    List<FreeVariable> variables() {
        return variables;
    }

    /** The uses as an attribute of all inputs: the name in a selection, in a question or in an {@code inherit}. */
    List<AttributeName> attributes() {
        return attributes;
    }

    /** Names that only evaluation tells, which could be the input. */
    List<Node> possible() {
        return possible;
    }

    /** Where all inputs go elsewhere as a whole. */
    List<Node> passedOn() {
        return passedOn;
    }

    /** Where the name stands for what may be the input, once all inputs were passed on. */
    List<Node> mentions() {
        return mentions;
    }

    /** Variables of a name that a {@code with} of all inputs may bring. */
    List<Node> broughtByWith(String name) {
        Set<Node> below = identitySet();
        withs.forEach(with -> FreeVariables.of(with.body()).uses().forEach(use -> below.add(use.node())));
        return variables(name).filter(below::contains).toList();
    }

    /** Variables of a name that come from outside the function, or from a {@code with}. */
    Stream<Node> variables(String name) {
        return FreeVariables.of(outputs.function()).uses().stream()
                .filter(use -> use.name().equals(name))
                .map(FreeVariable::node);
    }
}
