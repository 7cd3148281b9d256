package io.github.nixpoet.generators.cli;

import io.github.nixpoet.generators.nix.NixConf;
import io.github.nixpoet.generators.nix.NixSettings;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Under which conditions Nix runs. */
final class NixFlags {

    @Option(
            names = {"-j", "--max-jobs"},
            paramLabel = "N",
            description = "how many builds run on this machine at once; 0 for remote machines alone")
    private @Nullable Integer maxJobs;

    @Option(
            names = {"-k", "--keep-going"},
            description = "go on with the other builds when one fails")
    private boolean keepGoing;

    @Option(
            names = "--builders",
            paramLabel = "MACHINES",
            description = "remote machines that build, as nix-build takes them: 'ssh://big x86_64-linux - 16 2'")
    private @Nullable String builders;

    @Option(
            names = "--option",
            arity = "2",
            paramLabel = "WORD",
            description = "an entry of nix.conf, name and value: --option sandbox false")
    private List<String> options = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "end Nix and all that it started after that long (default: an hour)")
    private @Nullable Long timeout;

    /**
     * The settings.
     *
     * @throws ParameterException if a value is out of range
     */
    NixSettings settings(CommandLine command) {
        try {
            NixConf.Builder conf = NixConf.builder();
            if (maxJobs != null) {
                conf.maxJobs(maxJobs);
            }
            if (keepGoing) {
                conf.keepGoing(true);
            }
            if (builders != null) {
                conf.set("builders", builders);
            }
            for (int i = 0; i + 1 < options.size(); i += 2) {
                conf.set(options.get(i), options.get(i + 1));
            }
            NixSettings.Builder settings = NixSettings.builder().config(conf.build());
            return timeout == null
                    ? settings.build()
                    : settings.timeLimit(Duration.ofSeconds(timeout)).build();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
