package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionNode;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionPlace;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of an attribute that is, or should be, an option. */
final class OptionRules implements Judge.Attributes {

    /** What stands in a module beside its options. */
    private static final Set<String> MODULE_KEYS = Set.of(
            "_class", "_file", "_module", "config", "disabledModules", "freeformType", "imports", "key", "options");

    private static final String ANY = "<name>";

    private final OptionSchema schema;
    private final Declarations declarations;
    private final boolean closed;
    private final Definitions definitions = new Definitions();

    /**
     * @param schema the options that there are
     * @param declarations the options that the file itself declares
     * @param closed whether there are no options but those of the schema and the file
     */
    OptionRules(OptionSchema schema, Declarations declarations, boolean closed) {
        this.schema = schema;
        this.declarations = declarations;
        this.closed = closed;
    }

    @Override
    public List<Finding> judge(Judge judge, OptionPath path, OptionPlace place, Member member) {
        if (member.name().isEmpty()) {
            String any = judge.attribute();
            OptionPlace each = place.attribute(ANY).orElse(OptionPlace.UNKNOWABLE);
            return judge.value(path.down(any), each, member.value());
        }
        String name = member.name().get();
        OptionPath here = path.down(name);
        if (declarations.cover(here)) {
            return List.of();
        }
        Optional<OptionPlace> next = place.attribute(name);
        if (next.isEmpty()) {
            return MODULE_KEYS.contains(name)
                    ? name.equals("config") ? judge.value(path, place, member.value()) : List.of()
                    : unknown(here, place, member);
        }
        Optional<OptionRename> rename = next.get().node().flatMap(OptionNode::rename);
        return rename.map(it -> renamed(judge, here, it, member))
                .orElseGet(() -> known(judge, here, next.get(), member));
    }

    private List<Finding> known(Judge judge, OptionPath path, OptionPlace place, Member member) {
        List<Finding> findings = new ArrayList<>();
        place.node()
                .flatMap(OptionNode::option)
                .filter(OptionRules::isFixed)
                .ifPresent(option -> findings.add(readOnly(path, member)));
        place.type().ifPresent(type -> {
            definitions.add(path, type, member.value());
            findings.addAll(Secrets.find(path, type, member.value()));
        });
        findings.addAll(judge.value(path, place, member.value()));
        return findings;
    }

    /** The value is judged as that of the new name: NixOS hands it on as it is. */
    private List<Finding> renamed(Judge judge, OptionPath old, OptionRename rename, Member member) {
        OptionPath path = filled(rename.to(), old);
        List<Finding> findings = new ArrayList<>(List.of(renamed(old, path, member)));
        Optional<OptionPlace> place = Optional.of(OptionPlace.root(schema));
        for (String name : path.names()) {
            place = place.flatMap(it -> it.attribute(name));
        }
        place.filter(it -> it.node().flatMap(OptionNode::rename).isEmpty())
                .ifPresent(it -> findings.addAll(known(judge, path, it, member)));
        return findings;
    }

    /** A read-only option without default is set by a module once. */
    private static boolean isFixed(Option option) {
        return option.isReadOnly() && !(option.defaultValue() instanceof OptionDefault.None);
    }

    private static Finding readOnly(OptionPath path, Member member) {
        return Finding.error(
                CheckCode.READ_ONLY_OPTION,
                member.node(),
                "'" + Names.shown(path) + "' is read-only",
                "NixOS sets this itself");
    }

    private static Finding renamed(OptionPath path, OptionPath now, Member member) {
        return Finding.warning(
                        CheckCode.RENAMED_OPTION,
                        member.node(),
                        "'" + Names.shown(path) + "' is an old name",
                        "renamed")
                .help(Optional.of("write " + now));
    }

    /** The new path with the names that the old one has for placeholders. */
    private static OptionPath filled(OptionPath to, OptionPath from) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < to.depth(); i++) {
            String name = to.names().get(i);
            boolean known = i < from.depth() && !Names.isUnknown(from.names().get(i));
            names.add(OptionPath.isPlaceholder(name) && known ? from.names().get(i) : name);
        }
        return new OptionPath(names);
    }

    /** Other modules may declare more: without a similar name there is nothing to say unless all are known. */
    private List<Finding> unknown(OptionPath path, OptionPlace place, Member member) {
        if (schema.isRemoved(path)) {
            return List.of(Finding.error(
                            CheckCode.REMOVED_OPTION,
                            member.node(),
                            "'" + Names.shown(path) + "' was an option, and is none any more",
                            "removed")
                    .help(Optional.of("see what the release notes of NixOS give in its place, or delete it")));
        }
        Optional<String> similar = place.similar(path.last()).stream()
                .filter(name -> place.attribute(name)
                        .filter(it -> fits(it, member.value()))
                        .isPresent())
                .findFirst();
        if (similar.isEmpty() && !closed) {
            return List.of();
        }
        OptionPath above = path.upTo(path.depth() - 1);
        return List.of(Finding.error(
                        CheckCode.UNKNOWN_OPTION,
                        member.node(),
                        "there is no option '" + Names.shown(path) + "'",
                        "unknown")
                .help(similar.map(name -> "did you mean " + Names.shown(above.down(name)) + "?")));
    }

    /** Whether a place takes a value: one that a similar option would not take was meant for another, which the schema does not show. */
    static boolean fits(OptionPlace place, Value value) {
        return Shapes.of(value).stream()
                .allMatch(shape -> place.type()
                        .map(type -> HeadCheck.takes(type, shape))
                        .orElse(shape.kind() == Kind.SET || shape.kind() == Kind.UNKNOWN));
    }

    List<Finding> conflicts() {
        return definitions.conflicts();
    }
}
