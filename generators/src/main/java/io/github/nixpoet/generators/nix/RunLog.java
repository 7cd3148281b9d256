package io.github.nixpoet.generators.nix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run said, within bounds: the end of the log as people read it, the errors, the last words of each builder. */
final class RunLog {

    private static final int MOST_ERRORS = 100;
    private static final int LONGEST = 800;
    private static final int MOST_BUILDS = 1000;

    private final Tail lines = new Tail();
    private final List<NixError> errors = new ArrayList<>();
    private final Map<Long, BuildLog> builds = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, BuildLog> eldest) {
            return size() > MOST_BUILDS;
        }
    };

    /** The last lines of one builder. */
    private record BuildLog(String derivation, List<String> lines) {

        private static final int MOST_LINES = 25;

        void add(String line) {
            if (lines.size() == MOST_LINES) {
                lines.remove(0);
            }
            lines.add(line);
        }
    }

    /** Takes note of an event, and answers with what is known of it: an error of a build with the builder's last lines. */
    NixEvent add(NixEvent event) {
        if (event instanceof NixEvent.Failed failed) {
            return add(failed.error());
        }
        if (event instanceof NixEvent.Said said && said.level().compareTo(NixLevel.INFO) <= 0) {
            lines.add(said.text());
        } else if (event instanceof NixEvent.BuilderSaid said) {
            // Nix's own builder of downloads colours what it says; the log ends in a message.
            String line = AnsiText.plain(said.text());
            lines.add(line);
            Optional.ofNullable(builds.get(said.id())).ifPresent(build -> build.add(line));
        } else if (event instanceof NixEvent.Begun begun && begun.kind() == ActivityKind.BUILD) {
            builds.put(begun.id(), new BuildLog(begun.subject(), new ArrayList<>()));
            lines.add(begun.text());
        }
        return event;
    }

    private NixEvent add(NixError error) {
        NixError whole =
                error.derivation().flatMap(this::lastLines).map(error::withLog).orElse(error);
        if (errors.size() < MOST_ERRORS) {
            errors.add(whole);
        }
        lines.add("error: " + error.message());
        error.position().ifPresent(position -> lines.add("       at " + position));
        return new NixEvent.Failed(whole);
    }

    private Optional<List<String>> lastLines(String derivation) {
        return builds.values().stream()
                .filter(build -> build.derivation().equals(derivation))
                .map(BuildLog::lines)
                .findFirst();
    }

    /** The end of it. */
    String text() {
        return lines.text();
    }

    /** What Nix said in its format; without that, as from a Nix that does not know it, what looks like an error. */
    List<NixError> errors() {
        return errors.isEmpty() ? ErrorText.read(text()) : List.copyOf(errors);
    }

    /** The last line with anything in it, of bounded length. */
    Optional<String> lastLine() {
        return text().lines()
                .filter(line -> !line.isBlank())
                .reduce((a, b) -> b)
                .map(line -> CommandText.line(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line));
    }
}
