package io.github.nixpoet.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;

/** The rows as a table, then what went wrong in full, each fault once. */
final class Table {

    private Table() {}

    static void print(List<Row> rows, PrintWriter out) {
        int name = width(rows.stream().map(Row::name).toList(), "file");
        int bytes = width(rows.stream().map(Row::bytes).toList(), "bytes");
        int read = width(rows.stream().map(Row::readBack).toList(), "read back");
        String format = "%-" + name + "s  %" + bytes + "s  %-" + read + "s  %s%n";
        out.printf(format, "file", "bytes", "read back", "Nix");
        out.printf(format, "-".repeat(name), "-".repeat(bytes), "-".repeat(read), "---");
        for (Row row : rows) {
            out.printf(format, row.name(), row.bytes(), row.readBack(), row.nix());
        }
        rows.stream()
                .filter(Row::failed)
                .collect(groupingBy(
                        row -> row.error().orElseThrow(), LinkedHashMap::new, mapping(Row::name, joining(", "))))
                .forEach((error, names) -> out.printf("%n%s%n%s%n", names, error));
        out.println();
    }

    private static int width(List<String> cells, String head) {
        return Math.max(
                head.length(), cells.stream().mapToInt(String::length).max().orElse(0));
    }
}
