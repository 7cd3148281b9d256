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
                .sorted(Comparator.comparing((Option option) -> !hasName(option))
                        .thenComparing(option -> text(option).length())
                        .thenComparing(Option::path))
                .toList();
    }

    private boolean hasName(Option option) {
        return option.path().names().stream().anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String text(Option option) {
        return String.join(".", option.path().names()).toLowerCase(Locale.ROOT);
    }
}
