package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.derivation.Builders;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.secret.SecretRef;
import io.github.nixpoet.dsl.test.VmTest;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is wrong fails in Java, in the call that does it, and says what is right. */
class BadInputTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    @Example
    void nullAndBlankNamesAreRefused() {
        for (String name : Arrays.asList(null, "", " ", "\n")) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> DockerImage.builder(name).build(),
                    () -> VmTest.builder(name).node("a", EMPTY).build(),
                    () -> VmTest.builder("a").node(name, EMPTY),
                    () -> Node.of(name, "x86_64-linux"),
                    () -> Node.of("a", name),
                    () -> Flake.builder("a").input(name, FlakeInput.github("a", "b")),
                    () -> FlakeInput.of(name),
                    () -> NixosSystem.builder(name).build(),
                    () -> Nixpkgs.release(name),
                    () -> Builders.writeText(name, "a"),
                    () -> SecretRef.file(name),
                    () -> DiskImage.builder(EMPTY).baseName(name),
                    () -> path(name))) {
                assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Property
    void noOtherNumberIsAPort(@ForAll @Positive int number) {
        for (int port : new int[] {-number, 0, Math.max(65536, number)}) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> DockerImage.builder("a").expose(port),
                    () -> Node.of("a", "x86_64-linux").offers("b", port),
                    () -> VmTest.builder("a")
                            .node("a", EMPTY)
                            .script(script -> script.machine("a").waitForOpenPort(port))
                            .build())) {
                assertThatThrownBy(call).hasMessageContaining("from 1 to 65535");
            }
        }
    }

    @Example
    void twoRootsOfOneMachineNameBothLines() {
        assertThatThrownBy(() -> NixosModule.of(os -> os.set("fileSystems.\"/\".device", "/dev/vda1")
                        .set("fileSystems.\"/\"", attrs(root -> root.set("device", "/dev/vdb1")))))
                .hasMessageMatching("(?s).*BadInputTest.java:\\d+.*BadInputTest.java:\\d+.*");
    }

    @Example
    void theStackTraceHasTheLineThatDidIt() {
        assertThatThrownBy(() -> VmTest.builder("a")
                        .node("a", EMPTY)
                        .script(script -> script.machine("unknown"))
                        .build())
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(BadInputTest.class.getName())))
                .hasMessage("no node is named 'unknown'; the test has [a]");
    }
}
