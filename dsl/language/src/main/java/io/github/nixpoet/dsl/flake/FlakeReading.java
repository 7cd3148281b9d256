package io.github.nixpoet.dsl.flake;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.dsl.reading.FunctionPart;
import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.dsl.reading.SetPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** From a file to a flake. */
final class FlakeReading {

    private static final String SYSTEMS = "systems";

    private final String description;
    private final Map<String, FlakeInput> inputs = new LinkedHashMap<>();
    private final List<Definition> nixConfig;
    private final Part outputs;

    private FlakeReading(Part file) {
        SetPart top = file.set("a set");
        description = top.take("description")
                .map(text -> text.text("the description of the flake"))
                .orElse("");
        InputReading.group(top.takeIn("inputs"))
                .forEach((name, entries) -> inputs.put(name, InputReading.read(name, entries)));
        List<SetPart.Entry> settings = top.takeIn("nixConfig");
        settings.forEach(setting -> setting.value().constant());
        nixConfig = SetPart.definitions(settings);
        outputs = top.need("outputs");
        top.end("description, inputs, nixConfig and outputs");
    }

    static Flake read(Part file) {
        FlakeReading reading = new FlakeReading(file);
        return reading.outputs.function().flatMap(reading::spread).orElseGet(reading::computed);
    }

    /** The outputs one by one, if they are written out. */
    private Optional<Flake> spread(FunctionPart function) {
        List<String> systems = systems(function.body());
        Part body = systems.isEmpty() ? function.body() : function.body().body();
        boolean defaults = function.arguments().values().stream().anyMatch(Optional::isPresent);
        if (defaults || body.attributes().isEmpty() || !knows(function, body, systems)) {
            return Optional.empty();
        }
        List<Definition> all = body.set("the outputs").rest();
        boolean ours = systems.isEmpty() || isFrame(function.body(), systems, all);
        return ours
                ? Optional.of(new Flake(description, inputs, nixConfig, systems, all, Optional.empty()))
                : Optional.empty();
    }

    private Flake computed() {
        NixExpr<NixType.Function> function = outputs.value();
        return new Flake(description, inputs, nixConfig, List.of(), List.of(), Optional.of(function));
    }

    /** Whether the outputs use nothing but what those of a flake are given here. */
    private boolean knows(FunctionPart function, Part body, List<String> systems) {
        Set<String> used = new TreeSet<>(Variables.of(body.inner()));
        boolean all = used.remove(FlakeLowering.ALL);
        boolean named = function.whole().filter(FlakeLowering.ALL::equals).isPresent();
        used.remove(FlakeLowering.SELF);
        if (!systems.isEmpty()) {
            used.remove(FlakeLowering.FOR_ALL);
        }
        return (!all || named) && inputs.keySet().containsAll(used);
    }

    private static List<String> systems(Part body) {
        List<String> systems = new ArrayList<>();
        body.locals()
                .flatMap(locals -> locals.take(SYSTEMS))
                .flatMap(Part::elements)
                .ifPresent(elements -> elements.forEach(element -> element.content()
                        .filter(text -> text.holes().isEmpty())
                        .ifPresent(text -> systems.add(text.texts().get(0)))));
        return systems;
    }

    private static boolean isFrame(Part body, List<String> systems, List<Definition> outputs) {
        return new NixExpr<>(body.inner()).equals(FlakeLowering.body(systems, outputs));
    }
}
