package io.github.nixpoet.generators.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Hydra builds again and again, in the words of its declarative projects.
 *
 * <pre>{@code
 * Jobset.of("main", "All machines")
 *         .input("src", "git", "https://example.org/machines.git main")
 *         .input("nixpkgs", "git", "https://github.com/NixOS/nixpkgs nixos-25.05")
 * }</pre>
 *
 * @param name what Hydra calls it
 * @param description what it says of itself
 * @param source the input in which {@code release.nix} lies
 * @param inputs what is fetched, and handed to {@code release.nix} as arguments, by name
 * @param checkInterval after how many seconds the inputs are looked at again, 0 for never
 * @param shares how much of the builders' time it has beside other jobsets, at least 1
 * @param kept how many evaluations are kept
 */
public record Jobset(
        String name,
        String description,
        String source,
        Map<String, Input> inputs,
        int checkInterval,
        int shares,
        int kept) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    /**
     * Something that Hydra fetches.
     *
     * @param type how, as {@code git}, {@code path} or {@code string}
     * @param value what, as a URL with a branch behind it
     */
    public record Input(String type, String value) {}

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException if the name is none for a jobset, or a number is out of range
     */
    public Jobset {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a jobset has letters, digits, -, _ and ., and a letter first: '" + name + "'");
        }
        if (checkInterval < 0 || shares < 1 || kept < 0) {
            throw new IllegalArgumentException("the jobset '" + name + "' is checked after " + checkInterval
                    + " seconds, has " + shares + " shares and keeps " + kept
                    + " evaluations; there are no numbers below 0, and 1 share at least");
        }
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * A jobset whose source is the input {@code src}, looked at every five minutes.
     *
     * @param name what Hydra calls it
     * @param description what it says of itself
     * @return a jobset without inputs yet
     * @throws IllegalArgumentException if that is no name
     */
    public static Jobset of(String name, String description) {
        return new Jobset(name, description, "src", Map.of(), 300, 100, 3);
    }

    /**
     * The same with another input.
     *
     * @param input its name
     * @param type how it is fetched, as {@code git}, {@code path} or {@code string}
     * @param value what it is, as a URL with a branch behind it
     * @return a new jobset
     */
    public Jobset input(String input, String type, String value) {
        Map<String, Input> more = new LinkedHashMap<>(inputs);
        more.put(input, new Input(type, value));
        return new Jobset(name, description, source, more, checkInterval, shares, kept);
    }

    /** As Hydra reads it. */
    Map<String, Object> toJson(String file) {
        Map<String, Object> all = new LinkedHashMap<>();
        inputs.forEach((input, fetched) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("type", fetched.type());
            one.put("value", fetched.value());
            one.put("emailresponsible", false);
            all.put(input, one);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("enabled", 1);
        json.put("hidden", false);
        json.put("description", description);
        json.put("nixexprinput", source);
        json.put("nixexprpath", file);
        json.put("checkinterval", checkInterval);
        json.put("schedulingshares", shares);
        json.put("enableemail", false);
        json.put("emailoverride", "");
        json.put("keepnr", kept);
        json.put("inputs", all);
        return json;
    }
}
