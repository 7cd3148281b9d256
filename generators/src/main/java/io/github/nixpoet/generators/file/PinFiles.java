package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.builtins;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.pin.NixHash;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.text.AttrPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where sources come from, and the hash that they have: as Nix in {@code nixpkgs.nix}, or as data in the folder {@code npins}. */
public final class PinFiles implements OnBehalf {

    private static final String FILE = "nixpkgs.nix";
    private static final String FOLDER = "npins/";
    private static final int FORMAT = 7;

    private PinFiles() {}

    /**
     * A source, as a tarball.
     *
     * @param url where it is fetched from
     * @param hash the hash of what is in it
     */
    public record Pin(String url, NixHash hash) {

        /**
         * Checks the hash.
         *
         * @throws IllegalArgumentException if it is no SHA-256
         */
        public Pin {
            hash = hash.checkSha256();
        }
    }

    /**
     * Writes a nixpkgs.
     *
     * @param name the name of the set
     * @param nixpkgs what the other files import
     * @return a set with {@code nixpkgs.nix}, as {@code import ./nixpkgs.nix} takes it, whose plan {@code nixpkgs} tells its folder
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(String name, Nixpkgs nixpkgs) {
        return FileSet.builder(name)
                .files(NixFile.of(FILE, nixpkgs.source()))
                .plans(BuildPlan.file("nixpkgs", FILE)
                        .purpose(Purpose.EVALUATION)
                        .build())
                .build();
    }

    /**
     * Writes sources as data, which a program may read and renew; {@link Nixpkgs#npins} takes a nixpkgs from there.
     *
     * @param name the name of the set
     * @param pins the sources by name
     * @return a set with {@code npins/sources.json}, and {@code npins/default.nix} that fetches them; a plan for each tells its folder
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet npins(String name, Map<String, Pin> pins) {
        Map<String, Object> sources = new LinkedHashMap<>();
        FileSet.Builder set = FileSet.builder(name);
        Ordered.of(pins).forEach((pin, source) -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("type", "Tarball");
            data.put("url", source.url());
            data.put("hash", source.hash().text());
            sources.put(pin, data);
            set.plans(BuildPlan.file(pin, FOLDER + "default.nix")
                    .attributes(AttrPath.of(pin).toString())
                    .purpose(Purpose.EVALUATION)
                    .build());
        });
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("pins", sources);
        file.put("version", FORMAT);
        return set.files(NixFile.of(FOLDER + "default.nix", fetch()), JsonFile.of(FOLDER + "sources.json", file))
                .build();
    }

    private static NixExpr<?> fetch() {
        NixExpr<?> fetched = function(
                "pin",
                pin -> ref("fetchTarball")
                        .apply(attrs(
                                tarball -> tarball.set("url", pin.select("url")).set("sha256", pin.select("hash")))));
        NixExpr<?> sources = builtins("fromJSON").apply(builtins("readFile").apply(path("./sources.json")));
        return builtins("mapAttrs").apply(function("name", fetched), sources.select("pins"));
    }
}
