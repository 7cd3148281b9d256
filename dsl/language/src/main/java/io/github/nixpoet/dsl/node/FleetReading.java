package io.github.nixpoet.dsl.node;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.dsl.reading.SetPart;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.build.StringContent;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From files to fleets. */
final class FleetReading {

    private static final Pattern ROLE = Pattern.compile("roles/(.+)\\.nix");
    private static final Pattern NODE = Pattern.compile("nodes/(.+)\\.nix");

    private final Map<String, NixosModule> roles = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private NixosModule shared = NixosModule.builder().build();

    private FleetReading() {}

    static Hive hive(Part file) {
        SetPart hive = file.set("a set");
        SetPart meta = SetPart.of(hive.takeIn("meta"), file);
        NixExpr<NixType.Attrs> packages = meta.need("nixpkgs").value();
        meta.end("nixpkgs in meta");
        NixosModule defaults = hive.take("defaults")
                .map(part -> new NixosModule(part.value()))
                .orElseGet(() -> NixosModule.builder().build());
        Map<String, NixosModule> nodes = new LinkedHashMap<>();
        for (Definition node : hive.rest()) {
            if (node.path().names().size() > 1) {
                throw file.refused("a node's module, not " + node.path());
            }
            nodes.put(node.path().first(), new NixosModule(node.value().as()));
        }
        return new Hive(packages, defaults, nodes);
    }

    static Fleet fleet(Collection<FleetForms.File> files) {
        FleetReading reading = new FleetReading();
        files.forEach(reading::add);
        Fleet.Builder fleet = Fleet.builder().shared(reading.shared).nodes(reading.nodes);
        reading.roles.forEach(fleet::role);
        return fleet.build();
    }

    private void add(FleetForms.File file) {
        Matcher role = ROLE.matcher(file.path());
        Matcher node = NODE.matcher(file.path());
        if (file.path().equals(FleetForms.COMMON)) {
            shared = file.module();
        } else if (role.matches()) {
            roles.put(role.group(1), file.module());
        } else if (node.matches()) {
            nodes.add(node(node.group(1), file.module()));
        } else {
            throw new IllegalArgumentException("the files of a fleet are " + FleetForms.COMMON
                    + ", roles/….nix and nodes/….nix, not " + file.path());
        }
    }

    private static Node node(String name, NixosModule module) {
        NixosModule.Builder own = module.toBuilder();
        List<String> imported = new ArrayList<>();
        NixExpr<?> common = FleetForms.common();
        if (!module.imports().contains(common)) {
            throw new IllegalArgumentException("the node '" + name + "' does not import " + common);
        }
        own.removeImport(common);
        for (NixExpr<?> each : module.imports()) {
            Matcher role = ROLE.matcher(each.toString().replaceFirst("^\\.\\./", ""));
            if (role.matches()) {
                imported.add(role.group(1));
                own.removeImport(each);
            }
        }
        String system = text(module, FleetForms.PLATFORM)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the node '" + name + "' has no system; set " + FleetForms.PLATFORM + " to a string"));
        own.remove(FleetForms.PLATFORM);
        if (text(module, FleetForms.HOST_NAME).filter(name::equals).isPresent()) {
            own.remove(FleetForms.HOST_NAME);
        }
        return Node.of(name, system).roles(imported.toArray(String[]::new)).is(own.build());
    }

    private static Optional<String> text(NixosModule module, AttrPath option) {
        return module.settings(option.toString()).stream()
                .map(Setting::value)
                .map(NixExpr::tree)
                .filter(StringExpression.class::isInstance)
                .map(tree -> StringContent.of((StringExpression) tree))
                .filter(content -> content.holes().isEmpty())
                .map(content -> content.texts().get(0))
                .findFirst();
    }
}
