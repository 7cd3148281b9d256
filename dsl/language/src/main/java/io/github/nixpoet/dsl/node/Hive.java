package io.github.nixpoet.dsl.node;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.HostNames;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.reading.FileReading;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.text.AttrPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A hive of Colmena, which brings machines to their addresses: what stands in {@code hive.nix}.
 *
 * <p>Example: {@code FleetForms.hive(Nixpkgs.channel(), fleet)}.
 *
 * @param packages the packages of all nodes: {@code meta.nixpkgs}
 * @param defaults what every node is
 * @param nodes what each node is besides, by its name, in order
 */
public record Hive(NixExpr<NixType.Attrs> packages, NixosModule defaults, Map<String, NixosModule> nodes)
        implements ToNix {

    /** What a hive holds besides nodes. */
    private static final Set<String> NO_NODES = Set.of("meta", "defaults", "network");

    /**
     * Copies the nodes and checks their names.
     *
     * @throws IllegalArgumentException if one can't be the name of a host, or means something else in a hive
     */
    public Hive {
        Given.present(packages, "the packages of a hive");
        Given.present(defaults, "what every node is");
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        for (String node : nodes.keySet()) {
            if (NO_NODES.contains(HostNames.check(node))) {
                throw new IllegalArgumentException(
                        "'" + node + "' is no node in a hive, but says something of all; name the node otherwise");
            }
        }
    }

    /**
     * Reads a hive.
     *
     * @param source a {@code hive.nix}
     * @return the hive; a node may be any expression for a module
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if it is no set with {@code meta.nixpkgs} and nodes, or says more in {@code meta}
     */
    public static Hive read(SourceText source) {
        return FileReading.read(source, "a hive of Colmena", FleetReading::hive);
    }

    /** The hive in Nix: <code>{ meta.nixpkgs = …; defaults = …; web = …; }</code>. */
    @Override
    public NixExpr<NixType.Attrs> toNix() {
        AttrsBuilder hive = new AttrsBuilder()
                .set("meta", attrs(meta -> meta.set("nixpkgs", packages)))
                .set("defaults", defaults);
        nodes.forEach((name, module) -> {
            NixExpr<?> machine = module.expression();
            hive.defineAll(List.of(new Definition(AttrPath.of(name), machine, machine.origin())));
        });
        return hive.buildParagraphs();
    }

    /** The hive as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }
}
