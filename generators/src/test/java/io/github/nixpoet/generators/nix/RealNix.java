package io.github.nixpoet.generators.nix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The Nix of this machine on a store of its own, so that a test needs neither a daemon nor rights. */
public final class RealNix {

    private RealNix() {}

    /**
     * A runner; the test is skipped where there is no Nix.
     *
     * @param dir where the store goes
     * @return a runner
     */
    public static NixRunner in(Path dir) {
        Optional<NixInstallation> installation = NixInstallation.find();
        Assumptions.assumeTrue(installation.isPresent(), "skipped: no Nix on PATH; 'apt-get install nix-bin' gets one");
        NixSettings settings = NixSettings.builder()
                .directory(dir)
                .environment("NIX_REMOTE", "local")
                .environment("NIX_STORE_DIR", dir.resolve("store").toString())
                .environment("NIX_STATE_DIR", dir.resolve("state").toString())
                .environment("NIX_LOG_DIR", dir.resolve("log").toString())
                .environment("XDG_CACHE_HOME", dir.resolve("cache").toString())
                .config("sandbox", "false")
                .config("build-users-group", "")
                .config("substitute", "false")
                .timeLimit(Duration.ofMinutes(2))
                .build();
        return NixRunner.of(installation.orElseThrow()).settings(settings);
    }

    /** A derivation that a shell script builds, with no need for nixpkgs. */
    static NixCall derivation(String name, String script) {
        return NixCall.expression("derivation { name = \"" + name + "\"; system = builtins.currentSystem;"
                + " builder = \"/bin/sh\"; args = [ \"-c\" ''" + script + "\nexit 0'' ]; }");
    }
}
