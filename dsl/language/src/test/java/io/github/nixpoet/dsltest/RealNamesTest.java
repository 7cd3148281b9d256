package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.DockerTools;
import io.github.nixpoet.dsl.image.ImageKind;
import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.test.ContainerMachine;
import io.github.nixpoet.dsl.test.Machine;
import io.github.nixpoet.dsl.test.VirtualMachine;
import io.github.nixpoet.dsl.test.VmTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of a real nixpkgs are those known here: what is new there, or gone, fails with its name. */
class RealNamesTest {

    /** What people call on machines has a method; of these, which need the machine's insides or a person, {@code call} and {@code ask} are the way. */
    private static final Set<String> BY_CALL = Set.of(
            "build_environment",
            "cleanup_statedir",
            "cmd",
            "connect",
            "console_interact",
            "copy_from_vm",
            "get_systemd_process",
            "log",
            "log_serial",
            "machine_name",
            "machine_name_from_start_command",
            "nested",
            "release",
            "run",
            "run_callbacks",
            "shell_interact",
            "ssh_backdoor_command",
            "wait_for_monitor_prompt",
            "wait_for_qmp_event");

    /** Parts of {@code dockerTools} that are no images or files for one. */
    private static final Set<String> NO_TOOLS = Set.of(
            "buildImageWithNixDb",
            "buildLayeredImageWithNixDb",
            "examples",
            "mergeDrvs",
            "mkPureLayer",
            "mkRootLayer",
            "override",
            "overrideDerivation",
            "runWithOverlay",
            "shellScript",
            "tarsum",
            "tests");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Set<String> names(String expression) throws IOException {
        Path file = Files.writeString(folder.resolve("names.nix"), expression);
        return Pattern.compile("\"([^\"]+)\"")
                .matcher(LabNix.json(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void dockerToolsHasNoOtherImages() throws IOException {
        assumeTrue(LabNix.isThere("dockerToolsHasNoOtherImages"));
        Set<String> there = names("builtins.attrNames (import <nixpkgs> { }).dockerTools");
        there.removeAll(NO_TOOLS);
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(ImageKind.values()).map(ImageKind::function),
                                Arrays.stream(DockerTools.class.getMethods())
                                        .filter(method ->
                                                method.getDeclaringClass().equals(DockerTools.class))
                                        .map(Method::getName)
                                        .distinct())
                        .toList());
    }

    @Test
    void diskImagesTakeNoOtherArguments() throws IOException {
        assumeTrue(LabNix.isThere("diskImagesTakeNoOtherArguments"));
        Set<String> there =
                names("builtins.attrNames (builtins.functionArgs (import <nixpkgs/nixos/lib/make-disk-image.nix>))");
        assertThat(there).hasSizeGreaterThan(20);
        knows(there, () -> DiskImage.builder(NixosModule.builder().build()));
    }

    @Test
    void machinesBecomeNoOtherImages() throws IOException {
        assumeTrue(LabNix.isThere("machinesBecomeNoOtherImages"));
        Set<String> there = names("""
                builtins.attrNames (import <nixpkgs/nixos> { configuration = { }; }).config.system.build.images
                """);
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ImageVariant.values())
                        .flatMap(variant -> variant.imageName().stream())
                        .toList());
    }

    @Test
    void testsTakeNoOtherSettings() throws IOException {
        assumeTrue(LabNix.isThere("testsTakeNoOtherSettings"));
        Set<String> there = names("""
                let
                  nixos = import <nixpkgs/nixos/lib> { };
                  test = nixos.evalTest { name = "a"; hostPkgs = import <nixpkgs> { }; testScript = ""; };
                  isSet = name: !(test.options.${name}.readOnly or false || test.options.${name}.internal or false);
                in
                builtins.filter isSet (builtins.attrNames test.options)
                """);
        // What comes out of a test; and a slip in these is as near to nodes and containers.
        there.removeAll(Set.of("_module", "machine", "driver", "test", "node", "container"));
        assertThat(there).hasSizeGreaterThan(20);
        knows(there, () -> VmTest.builder("a"));
    }

    /** A slip in a known name is told, with the right name. */
    private static void knows(Set<String> names, Supplier<SettingsBuilder<?>> builder) {
        List<String> unknown = names.stream()
                .filter(name -> name.length() >= 3)
                .filter(name -> {
                    Throwable refusal = catchThrowable(() -> builder.get().set(name + "x", 1));
                    return refusal == null
                            || !String.valueOf(refusal.getMessage()).contains("did you mean " + name + "?");
                })
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void theDriverHasNoOtherMethods() throws IOException {
        Path driver = LaidOutNixpkgs.folder("theDriverHasNoOtherMethods")
                .map(nixpkgs -> nixpkgs.resolve("nixos/lib/test-driver/src/test_driver/machine/__init__.py"))
                .orElse(Path.of("none"));
        assumeTrue(Files.exists(driver));
        Set<String> there = Pattern.compile("(?m)^    def ([a-z]\\w*)\\(")
                .matcher(Files.readString(driver))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).hasSizeGreaterThan(50).containsAll(BY_CALL);
        there.removeAll(BY_CALL);
        Set<String> written = new TreeSet<>();
        for (Class<?> type : List.of(Machine.class, VirtualMachine.class, ContainerMachine.class)) {
            Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
            Pattern.compile("(?:call|ask)\\(\"(\\w+)\"")
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(match -> written.add(match.group(1)));
        }
        assertThat(written).isEqualTo(there);
    }

    @Test
    void imagesTakeTheirArguments() throws IOException {
        assumeTrue(LabNix.isThere("imagesTakeTheirArguments"));
        Path file = LaidOutNixpkgs.folder("imagesTakeTheirArguments")
                .map(nixpkgs -> nixpkgs.resolve("pkgs/build-support/docker/default.nix"))
                .orElseThrow();
        String nix = Files.readString(file);
        for (ImageKind kind : ImageKind.values()) {
            assertThat(nix).contains(kind.function() + " =");
        }
        knows(
                Set.of("fromImage", "created", "architecture", "extraCommands", "includeNixDB"),
                () -> DockerImage.builder("a"));
    }
}
