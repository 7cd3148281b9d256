package io.github.nixpoet.generators.cli;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.JsonRenderer;
import io.github.nixpoet.diagnostic.Severity;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.source.SourceText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What was found in files, gathered by several threads and told in the order of the files' names. */
final class CheckReport {

    private record Findings(SourceText source, List<Diagnostic> diagnostics) {

        long count(Severity severity) {
            return diagnostics.stream().filter(it -> it.severity() == severity).count();
        }
    }

    private final Map<Path, Findings> byFile = new ConcurrentSkipListMap<>();

    private final AtomicInteger files = new AtomicInteger();

    /** A text is kept only if something was found in it. */
    void add(Path file, SourceText source, List<Diagnostic> diagnostics) {
        files.incrementAndGet();
        if (!diagnostics.isEmpty()) {
            byFile.put(file, new Findings(source, diagnostics));
        }
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The findings with their lines, and then how many there are. */
    void text(PrintWriter findings, PrintWriter summary) {
        byFile.values().stream()
                .map(it -> SnippetRenderer.render(it.diagnostics(), Optional.of(it.source())))
                .forEach(text -> findings.println(text + System.lineSeparator()));
        findings.flush();
        summary.println(
                files.get() + " files, " + count(Severity.ERROR) + " errors, " + count(Severity.WARNING) + " warnings");
    }

    /** One array, a line for each finding. */
    void json(PrintWriter out) {
        out.println(byFile.values().stream()
                .flatMap(it -> it.diagnostics().stream().map(one -> object(one, it.source())))
                .collect(Collectors.joining(",\n ", "[", "]")));
    }

    private static String object(Diagnostic diagnostic, SourceText source) {
        String array = JsonRenderer.render(List.of(diagnostic), Optional.of(source));
        return array.substring(1, array.length() - 1);
    }

    private long count(Severity severity) {
        return byFile.values().stream().mapToLong(it -> it.count(severity)).sum();
    }
}
