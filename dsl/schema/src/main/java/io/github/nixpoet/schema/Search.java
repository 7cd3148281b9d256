package io.github.nixpoet.schema;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words to look for in the paths of options. */
record Search(List<String> words) {

    static Search of(String words) {
        return new Search(Arrays.stream(words.toLowerCase(Locale.ROOT).trim().split("\\s+"))
                .toList());
    }

    List<Option> in(List<Option> options) {
        return options.stream()
                .filter(option -> words.stream().allMatch(text(option)::contains))
                .sorted(Comparator.comparing(this::depth)
                        .thenComparing(option -> text(option).length())
                        .thenComparing(Option::path))
                .toList();
    }

    /** How deep the first name stands that is one of the words as a whole. */
    private int depth(Option option) {
        List<String> names = option.path().names();
        int depth = 0;
        while (depth < names.size() && !words.contains(names.get(depth).toLowerCase(Locale.ROOT))) {
            depth++;
        }
        return depth == names.size() ? Integer.MAX_VALUE : depth;
    }

    private static String text(Option option) {
        return String.join(".", option.path().names()).toLowerCase(Locale.ROOT);
    }
}
