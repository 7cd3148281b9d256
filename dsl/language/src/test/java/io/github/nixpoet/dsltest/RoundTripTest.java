package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.str;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.derivation.Builders;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.image.DiskFile;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.DockerImageBuilder;
import io.github.nixpoet.dsl.image.Healthcheck;
import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.image.MachineImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Hive;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;

/** What is made of any text is Nix that reads back as the same, and its layout is a fixed point; a builder of it makes it again. */
class RoundTripTest {

    private static final int TRIES = 100;
    private static final AtomicInteger CASES = new AtomicInteger();

    @AfterContainer
    static void allRan() {
        assertThat(CASES.get()).isGreaterThanOrEqualTo(7 * TRIES);
    }

    @Provide
    static Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\"", "'", "\\", "\n", "\t", "{", "}", "$", "${", "''", "a", " ", "é", "#", "/*", "😀", ";")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    @Property(tries = TRIES)
    void images(@ForAll("hostile") String text, @ForAll boolean layered) {
        DockerImageBuilder builder = layered ? DockerImage.layered("a") : DockerImage.builder("a");
        DockerImage image = builder.command(text, str(text, pkgs("jq"), text))
                .env("A", text)
                .user(text)
                .label(text, text)
                .volume("/" + text)
                .extraCommands(text)
                .healthcheck(Healthcheck.shell(text))
                .build();
        assertThat(image.toBuilder().build()).isEqualTo(image);
        readsBack(image, DockerImage::read);
    }

    @Property(tries = TRIES)
    void machines(@ForAll("hostile") String text, @ForAll ImageVariant variant, @ForAll long seed) {
        NixosModule machine = RandomModule.drawPlain(new Random(seed));
        MachineImage image = MachineImage.of(variant, machine);
        readsBack(image, source -> MachineImage.read(variant, source));
        readsBack(
                image.with(NixosModule.of(os -> os.set("image.a", text))),
                source -> MachineImage.read(variant, source));
        DiskImage disk = DiskImage.builder(machine)
                .set("postVM", text)
                .contents(DiskFile.of(path("./a"), "/" + text).owner(text, text))
                .build();
        assertThat(disk.toBuilder().build()).isEqualTo(disk);
        readsBack(disk, source -> DiskImage.read(source, machine));
    }

    @Property(tries = TRIES)
    void tests(@ForAll("hostile") String text) {
        VmTest test = VmTest.builder("a")
                .node("a", NixosModule.of(os -> os.set("environment.etc", attrs(etc -> etc.set("a", text)))))
                .script(script -> script.subtest(
                        text,
                        () -> script.check(
                                script.machine("a")
                                        .output(text, pkgs("jq"), text)
                                        .contains(text),
                                text)))
                .set("meta", attrs(meta -> meta.set("description", text)))
                .build();
        assertThat(test.toBuilder().build()).isEqualTo(test);
        readsBack(test, VmTest::read);
    }

    @Property(tries = TRIES)
    void flakes(
            @ForAll("hostile") String text,
            @ForAll @Size(max = 4) Set<@AlphaChars @StringLength(min = 6, max = 9) String> names) {
        var builder = Flake.builder(text).nixConfig("a", List.of(text)).systems("x86_64-linux");
        builder.input("nixpkgs", FlakeInput.path("/nixpkgs"));
        names.forEach(name -> builder.forAllSystems(name, set -> set.set("default", Builders.writeText("a", text))));
        Flake flake = builder.build();
        assertThat(flake.toBuilder().build()).isEqualTo(flake);
        readsBack(flake, Flake::read);
    }

    @Property(tries = TRIES)
    void fleets(
            @ForAll("hostile") String text,
            @ForAll @NotEmpty @Size(max = 5) Set<@AlphaChars @StringLength(min = 1, max = 9) String> names) {
        List<Node> nodes = names.stream()
                .map(name -> Node.of(name, "x86_64-linux").roles("r").with(os -> os.set("a.b", text)))
                .toList();
        Fleet fleet = Fleet.builder()
                .role("r", NixosModule.of(os -> os.set("c", text)))
                .shared(NixosModule.of(os -> os.set("d.e", text)))
                .nodes(nodes)
                .build();
        assertThat(fleet.toBuilder().build()).isEqualTo(fleet);
        assertThat(FleetForms.files(fleet).map(FleetForms.File::module))
                .allSatisfy(module -> readsBack(module, NixosModule::read));
        assertThat(FleetForms.fleet(FleetForms.files(fleet).toList())).isEqualTo(fleet);
        readsBack(FleetForms.flake(text, FlakeInput.path("/nixpkgs"), fleet), Flake::read);
        readsBack(FleetForms.hive(Nixpkgs.channel(), fleet), Hive::read);
    }

    private static <T extends ToNix> void readsBack(T value, Function<SourceText, T> reader) {
        String text = Text.of(value);
        NixExpr<?> parsed = NixExpr.parse(text);
        assertThat(parsed).isEqualTo(value.toNix());
        assertThat(Text.of(parsed)).isEqualTo(text);
        CASES.incrementAndGet();
        T read = reader.apply(SourceText.of(text));
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(Text.of(read)).isEqualTo(text);
    }
}
