package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Overlays, each in a file of its name below {@code overlays}, and the nixpkgs that has them: {@code default.nix}. */
public final class OverlayFiles implements OnBehalf {

    private static final String FILE = "default.nix";
    private static final String FOLDER = "overlays";

    private OverlayFiles() {}

    /**
     * Writes overlays.
     *
     * @param name the name of the set
     * @param nixpkgs what they are laid over
     * @param overlays by name, as {@code Packages.overlay(…)} makes them; in the order of a list if it is a {@code LinkedHashMap}; of two that change one package the later wins
     * @param packages what there are plans for, each of its name
     * @return a set with a file for each, {@code overlays/default.nix} with the list of them, as {@code nixpkgs.overlays} takes it, and
     *     {@code default.nix} with all packages
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(
            String name,
            Nixpkgs nixpkgs,
            Map<String, ? extends NixExpr<? super NixType.Function>> overlays,
            String... packages) {
        return of(name, nixpkgs, overlays, Arrays.asList(packages));
    }

    /**
     * Writes overlays.
     *
     * @param name the name of the set
     * @param nixpkgs what they are laid over
     * @param overlays by name, as {@code Packages.overlay(…)} makes them; in the order of a list if it is a {@code LinkedHashMap}; of two that change one package the later wins
     * @param packages what there are plans for, each of its name
     * @return a set with a file for each, {@code overlays/default.nix} with the list of them, as {@code nixpkgs.overlays} takes it, and
     *     {@code default.nix} with all packages
     * @throws IllegalArgumentException as {@link FileSet}
     */
    public static FileSet of(
            String name,
            Nixpkgs nixpkgs,
            Map<String, ? extends NixExpr<? super NixType.Function>> overlays,
            Collection<String> packages) {
        FileSet.Builder set = FileSet.builder(name);
        List<Object> imports = new ArrayList<>();
        Ordered.of(overlays).forEach((overlay, function) -> {
            set.files(NixFile.of(FOLDER + "/" + overlay + ".nix", function));
            imports.add(ref("import").apply(path("./" + overlay + ".nix")));
        });
        set.files(
                NixFile.of(FOLDER + "/" + FILE, list(imports)),
                NixFile.of(
                        FILE,
                        nixpkgs.packages(
                                pkgs -> pkgs.set("overlays", ref("import").apply(path("./" + FOLDER))))));
        packages.forEach(attribute -> set.plans(PackageFiles.plan(FILE, attribute)));
        return set.build();
    }
}
