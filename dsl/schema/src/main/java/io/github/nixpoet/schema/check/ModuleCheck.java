package io.github.nixpoet.schema.check;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionPlace;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.DeepStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A module against a schema: unknown and old names, values of the wrong type, secrets that would land in the store, definitions at odds.
 *
 * <p>Example: {@code ModuleCheck.check(NixParser.parse(file).orThrow(), NixosOptions.schema())}.
 *
 * <p>Follows {@code let}, {@code inherit}, {@code with}, {@code mkIf}, {@code mkMerge}, {@code mkForce} and their like to what is written
 * out. A name that is unlike any other is taken to be declared elsewhere, unless one says that there is nothing elsewhere.
 */
public final class ModuleCheck {

    private static final Set<String> NOT_CONFIG =
            Set.of("_class", "_file", "disabledModules", "freeformType", "imports", "key", "require");

    private final OptionSchema schema;
    private final boolean closed;

    private ModuleCheck(OptionSchema schema, boolean closed) {
        this.schema = schema;
        this.closed = closed;
    }

    /**
     * Checks a file that is a module, alone or among others.
     *
     * @param file a set, or a function that returns one; in anything else there is nothing to find
     * @param schema the options that there are, and possibly not all of them
     * @return errors and warnings in the order of the file
     */
    public static List<Diagnostic> check(SourceFile file, OptionSchema schema) {
        return check(file, file.expression(), schema);
    }

    /**
     * Checks a part of a file that is a module, as a node of a VM test is.
     *
     * @param file the file
     * @param module an expression in it
     * @param schema the options that there are, and possibly not all of them
     * @return errors and warnings in the order of the file
     */
    public static List<Diagnostic> check(SourceFile file, Expression module, OptionSchema schema) {
        return new ModuleCheck(schema, false).run(file, module);
    }

    /**
     * Checks a file that uses no options but those of the schema and its own: every other name is an error.
     *
     * @param file a set, or a function that returns one; in anything else there is nothing to find
     * @param schema all options that there are
     * @return errors and warnings in the order of the file
     */
    public static List<Diagnostic> checkClosed(SourceFile file, OptionSchema schema) {
        return new ModuleCheck(schema, true).run(file, file.expression());
    }

    private List<Diagnostic> run(SourceFile file, Expression module) {
        return DeepStack.whereNeeded(() -> Findings.placed(findings(module), file));
    }

    private List<Finding> findings(Expression module) {
        List<Shape> sets = Modules.in(Value.of(module, Scope.FILE));
        Declarations declarations = Declarations.of(sets.stream()
                .filter(Modules::isLong)
                .flatMap(set -> Modules.values(set, "options").stream())
                .toList());
        OptionRules rules = new OptionRules(schema, declarations, closed);
        Judge judge = new Judge(rules);
        List<Finding> findings = new ArrayList<>();
        for (Shape set : sets) {
            findings.addAll(module(judge, set));
            findings.addAll(StateVersion.find(set));
        }
        findings.addAll(rules.conflicts());
        return findings;
    }

    private List<Finding> module(Judge judge, Shape set) {
        OptionPlace root = OptionPlace.root(schema);
        if (Modules.isLong(set)) {
            return Modules.values(set, "config").stream()
                    .flatMap(config -> judge.value(OptionPath.ROOT, root, config).stream())
                    .toList();
        }
        List<Member> members = set.members().stream()
                .filter(member ->
                        member.name().map(name -> !NOT_CONFIG.contains(name)).orElse(true))
                .toList();
        long known = members.stream().filter(member -> isMeant(root, member)).count();
        // A set of something else may have a name or two in common with the options.
        return closed || known * 2 >= members.size() && known > 0
                ? judge.members(OptionPath.ROOT, root, Shape.set(members, set.value()))
                : List.of();
    }

    /** Whether an attribute is of the options and may be so, or of one a slip away that has what is below it. */
    private static boolean isMeant(OptionPlace root, Member member) {
        return member.name()
                .filter(name -> isDeclared(root, name)
                                && root.attribute(name)
                                        .filter(it -> OptionRules.fits(it, member.value()))
                                        .isPresent()
                        || root.similar(name).stream()
                                .flatMap(near -> root.attribute(near).stream())
                                .anyMatch(near -> hasAny(near, member.value())))
                .isPresent();
    }

    private static boolean hasAny(OptionPlace place, Value value) {
        return Shapes.of(value).stream()
                .flatMap(shape -> shape.members().stream())
                .flatMap(below -> below.name().stream())
                .anyMatch(name -> isDeclared(place, name));
    }

    private static boolean isDeclared(OptionPlace place, String name) {
        return place.node().flatMap(node -> node.child(name)).isPresent();
    }
}
