package [=package];

import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.TestFiles;

/** A test that Nix runs: the machine boots, and its web server answers. */
final class BootTest {

    private BootTest() {}

    static VmTest test() {
        return VmTest.builder("boot")
                .nixpkgs(Nixpkgs.channel())
                .node("web", Machine.module())
                .script(script -> script.machine("web")
                        .waitForUnit("nginx.service")
                        .waitForOpenPort(80)
                        .succeed("id alice"))
                .build();
    }

    /** The test as files: {@code boot.nix}, run by the plan {@code test}. */
    static FileSet files() {
        return TestFiles.of("boot", test());
    }
}
