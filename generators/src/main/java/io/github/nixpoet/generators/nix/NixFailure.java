package io.github.nixpoet.generators.nix;

import java.util.List;
import java.util.OptionalInt;

/** From a run that failed to an error that a person can act on. */
final class NixFailure {

    private static final int SIGNALS = 128;

    private NixFailure() {}

    static NixException of(List<String> command, NixProcess.Result result) {
        boolean killed = result.exitCode() > SIGNALS;
        String what = killed ? "was killed by signal " + (result.exitCode() - SIGNALS) : "failed: " + why(result);
        String message = CommandText.of(command) + " " + what;
        return new NixException(
                killed ? NixFault.NIX_KILLED : NixFault.NIX_FAILED,
                message,
                killed
                        ? "see whether memory ran out; Nix 2.8 on a whole nixpkgs wants GC_DONT_GC=1"
                        : help(
                                result.log().text(),
                                LogEnd.of(command, result.log().text(), message)),
                command,
                OptionalInt.of(result.exitCode()),
                result.log(),
                null);
    }

    private static String why(NixProcess.Result result) {
        return result.log().errors().stream()
                .findFirst()
                .map(NixError::summary)
                .or(() -> result.log().lastLine())
                .orElse("exit code " + result.exitCode() + " and no word about it");
    }

    private static String help(String log, String logEnd) {
        if (log.contains("was not found in the Nix search path")) {
            return "set NIX_PATH, as NIX_PATH=nixpkgs=/path/to/nixpkgs, or add a channel by nix-channel";
        }
        if (log.contains("specified in 'build-users-group' does not exist")) {
            return "without a daemon, set build-users-group to nothing in nix.conf or NIX_CONFIG";
        }
        if (log.contains("cannot connect to") && log.contains("socket")) {
            return "start the Nix daemon, or set NIX_REMOTE=local to do without one where the store may be written";
        }
        if (log.contains("unrecognised flag '--log-format'")) {
            return "this Nix is too old; take 2.8 or newer";
        }
        return "correct what Nix names; " + logEnd;
    }
}
