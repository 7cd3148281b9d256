package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.HclText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Attributes and collections as {@code terraform fmt} lays them out. */
final class HclLayout {

    /** An attribute, a block or an empty line; a name alone says that it is an attribute. */
    record Entry(String name, List<String> lines) {}

    private HclLayout() {}

    /** Equals signs of attributes in neighbouring lines stand below each other. */
    static List<String> lines(List<Entry> entries) {
        List<String> all = new ArrayList<>();
        int i = 0;
        while (i < entries.size()) {
            int end = i;
            int width = 0;
            while (end < entries.size() && isLine(entries.get(end))) {
                width = Math.max(width, entries.get(end).name().length());
                end++;
            }
            for (Entry entry : entries.subList(i, end)) {
                all.add(padded(entry.name(), width) + " = " + entry.lines().get(0));
            }
            if (end < entries.size()) {
                Entry entry = entries.get(end);
                String head = entry.name().isEmpty() ? "" : entry.name() + " = ";
                all.add(head + entry.lines().get(0));
                all.addAll(entry.lines().subList(1, entry.lines().size()));
                end++;
            }
            i = end;
        }
        return all;
    }

    private static boolean isLine(Entry entry) {
        return !entry.name().isEmpty() && entry.lines().size() == 1;
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    static String collection(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.isEmpty()) {
                return "{}";
            }
            List<Entry> entries = map.entrySet().stream()
                    .map(each -> new Entry(
                            key(each.getKey()),
                            HclExpression.of(each.getValue()).toString().lines().toList()))
                    .toList();
            return lines(entries).stream().map(line -> "  " + line).collect(Collectors.joining("\n", "{\n", "\n}"));
        }
        return HclExpression.all((Iterable<?>) value).stream()
                .map(HclExpression::toString)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String key(Object key) {
        String text = String.valueOf(key);
        boolean name = text.matches("[A-Za-z_][A-Za-z0-9_]*")
                && !List.of("null", "true", "false", "for").contains(text);
        return name ? text : HclText.string(text);
    }
}
