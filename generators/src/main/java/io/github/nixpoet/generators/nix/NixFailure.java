package io.github.nixpoet.generators.nix;

import java.util.List;
import java.util.OptionalInt;

/** From a run that failed to an error that a person can act on. */
final class NixFailure {

    private static final int SIGNALS = 128;

    private NixFailure() {}

    static NixException of(List<String> command, NixProcess.Result result) {
        boolean killed = result.exitCode() > SIGNALS;
        String what = killed
                ? "was killed by signal " + (result.exitCode() - SIGNALS)
                : "failed: "
                        + ErrorText.condense(result.log())
                                .orElse("exit code " + result.exitCode() + " and no word about it");
        String message = CommandText.of(command) + " " + what;
        return new NixException(
                killed ? NixFault.NIX_KILLED : NixFault.NIX_FAILED,
                message,
                killed
                        ? "see whether memory ran out; Nix 2.8 on a whole nixpkgs wants GC_DONT_GC=1"
                        : help(result.log(), LogEnd.of(command, result.log(), message)),
                command,
                OptionalInt.of(result.exitCode()),
                result.log(),
                null);
    }

    private static String help(String log, String logEnd) {
        if (log.contains("was not found in the Nix search path")) {
            return "set NIX_PATH, as NIX_PATH=nixpkgs=/path/to/nixpkgs, or add a channel by nix-channel";
        }
        if (log.contains("specified in 'build-users-group' does not exist")) {
            return "without a daemon, set build-users-group to nothing in nix.conf or NIX_CONFIG";
        }
        return "correct what Nix names; " + logEnd;
    }
}
