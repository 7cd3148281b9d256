package io.github.nixpoet.dsl.secret;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets that a module writes out, by the names of options alone: what a module holds ends in the store, which all users can
 * read. The schema's checks find more, as they know the types.
 */
public final class PlainTextSecrets {

    private static final Pattern NAME = Pattern.compile(
            "(?!.*(?i:hashed|file|path|command))(.*)(?i:(password|passwd|passphrase|secret|token|psk))");

    private final Definition definition;
    private final List<Diagnostic> found;
    private final Deque<Visit> open = new ArrayDeque<>();

    private record Visit(AttrPath path, Node node) {}

    private PlainTextSecrets(Definition definition, List<Diagnostic> found) {
        this.definition = definition;
        this.found = found;
    }

    /**
     * Finds secrets that are written out.
     *
     * @param module a module
     * @return a warning for each, which names the option, the line of Java that set it and the option to set instead
     */
    public static List<Diagnostic> find(NixosModule module) {
        List<Diagnostic> found = new ArrayList<>();
        module.definitions().forEach(definition -> new PlainTextSecrets(definition, found).search());
        return List.copyOf(found);
    }

    private void search() {
        open.push(new Visit(definition.path(), definition.value().tree()));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Node node = visit.node();
            if (node instanceof AttributeBinding binding) {
                open.push(new Visit(below(visit.path(), binding), binding.value()));
            } else if (node instanceof StringExpression) {
                report(visit.path());
            } else {
                node.forEachChild(child -> {
                    if (child instanceof Expression || child instanceof AttributeBinding) {
                        open.push(new Visit(visit.path(), (Node) child));
                    }
                });
            }
        }
    }

    private static AttrPath below(AttrPath path, AttributeBinding binding) {
        AttrPath inner = path;
        for (AttributeName name : binding.path().names()) {
            inner = inner.append(StaticName.of(name).orElse("<name>"));
        }
        return inner;
    }

    private void report(AttrPath path) {
        List<String> names = path.names();
        Matcher name = NAME.matcher(names.get(names.size() - 1));
        if (name.matches()) {
            found.add(Diagnostic.warning(
                            SecretCode.PLAIN_TEXT_PASSWORD,
                            path + ", set at " + definition.origin()
                                    + ", is a secret, and will stand in the Nix store for all to read")
                    .help("set " + safer(names) + " to a SecretRef"));
        }
    }

    private static String safer(List<String> names) {
        String last = names.get(names.size() - 1);
        boolean ofUser =
                names.size() > 2 && names.get(0).equals("users") && names.get(1).equals("users");
        return ofUser ? "hashedPasswordFile" : last + "File";
    }
}
