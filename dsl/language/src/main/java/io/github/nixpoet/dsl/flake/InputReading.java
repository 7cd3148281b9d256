package io.github.nixpoet.dsl.flake;

import io.github.nixpoet.dsl.reading.Part;
import io.github.nixpoet.dsl.reading.SetPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of a flake, attribute by attribute. */
final class InputReading {

    private static final String FOLLOWS = "follows";

    private Optional<String> url = Optional.empty();
    private boolean flake = true;
    private final Map<String, String> follows = new LinkedHashMap<>();

    private InputReading() {}

    /** What is said of each input, by its name. */
    static Map<String, List<SetPart.Entry>> group(List<SetPart.Entry> all) {
        Map<String, List<SetPart.Entry>> groups = new LinkedHashMap<>();
        all.forEach(entry -> groups.computeIfAbsent(entry.path().first(), name -> new ArrayList<>())
                .add(entry));
        return groups;
    }

    static FlakeInput read(String name, List<SetPart.Entry> entries) {
        InputReading reading = new InputReading();
        Part first = entries.get(0).value();
        for (SetPart.Entry entry : SetPart.of(entries, first).takeIn(name)) {
            reading.add(entry);
        }
        String where = reading.url.orElseThrow(() -> first.refused("the url of the input '" + name + "'"));
        try {
            return new FlakeInput(where, reading.flake, reading.follows);
        } catch (IllegalArgumentException e) {
            throw first.refused(e);
        }
    }

    private void add(SetPart.Entry entry) {
        Part value = entry.value();
        switch (entry.path().first()) {
            case "url" -> url = Optional.of(value.text("the url of an input"));
            case "flake" -> {
                if (!(value.constant() instanceof Boolean itself)) {
                    throw value.refused("true or false");
                }
                flake = itself;
            }
            case "inputs" -> SetPart.of(List.of(entry), value).takeIn("inputs").forEach(this::addInput);
            default -> throw value.refused("url, flake and inputs.….follows of an input, not " + entry.path());
        }
    }

    private void addInput(SetPart.Entry input) {
        String name = input.path().first();
        for (SetPart.Entry entry : SetPart.of(List.of(input), input.value()).takeIn(name)) {
            if (!entry.path().names().equals(List.of(FOLLOWS))) {
                throw entry.value().refused("inputs." + name + ".follows, not " + entry.path());
            }
            follows.put(name, entry.value().text("the name of the input that is followed"));
        }
    }
}
