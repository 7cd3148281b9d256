package io.github.nixpoet.edit;

import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A file of numbers and lists of numbers, written in some manner, and edits of it.
 *
 * @param text the file
 * @param model what its attributes are, by path
 * @param edits what to do, in order
 */
record Scenario(String text, Map<List<String>, String> model, List<Edit> edits) {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "x y", "or");
    private static final List<String> HEADS = List.of(
            "",
            "{ pkgs, ... }:\n",
            "# top\nargs@{ lib, ... }:\nwith lib;\n",
            "let\n  unused = 1; # u\nin\n",
            "assert true;\n",
            "(rec ",
            "x: let y = 1; in ");

    enum Verb {
        SET,
        UNSET,
        APPEND,
        RENAME
    }

    /** One edit; the name is the last of the new path. */
    record Edit(Verb verb, AttrPath path, int number, String name) {}

    static Scenario random(Random random) {
        Map<List<String>, String> model = new HashMap<>();
        StringBuilder out = new StringBuilder();
        String head = HEADS.get(random.nextInt(HEADS.size()));
        out.append(head);
        set(random, out, model, List.of(), "", random.nextInt(4), random.nextInt(6) == 0);
        out.append(head.startsWith("(") ? ")" : "").append(random.nextBoolean() ? "\n" : "\n# end\n");
        List<Edit> edits = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            List<String> path = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                path.add(NAMES.get(random.nextInt(NAMES.size())));
            }
            edits.add(new Edit(
                    Verb.values()[random.nextInt(4)],
                    new AttrPath(path),
                    random.nextInt(100),
                    NAMES.get(random.nextInt(NAMES.size()))));
        }
        String text = out.toString();
        return new Scenario(random.nextInt(5) == 0 ? text.replace("\n", "\r\n") : text, model, edits);
    }

    private static void set(
            Random random,
            StringBuilder out,
            Map<List<String>, String> model,
            List<String> path,
            String indent,
            int depth,
            boolean flat) {
        String inner = flat ? " " : "\n" + indent + (random.nextInt(8) == 0 ? "\t" : "  ");
        out.append('{').append(random.nextInt(9) == 0 && !flat ? " # opens" : "");
        for (String name : NAMES) {
            if (random.nextBoolean()) {
                binding(random, out, model, path, name, inner, depth, flat);
            }
        }
        if (!flat && random.nextInt(8) == 0) {
            out.append(inner).append("# last words");
        }
        out.append(flat ? " " : "\n" + indent).append('}');
    }

    private static void binding(
            Random random,
            StringBuilder out,
            Map<List<String>, String> model,
            List<String> path,
            String name,
            String inner,
            int depth,
            boolean flat) {
        boolean remark = random.nextInt(6) == 0;
        if (flat) {
            out.append(remark ? " /* on " + name + " */" : "");
        } else {
            out.append(random.nextInt(3) == 0 ? "\n" : "").append(remark ? inner + "# on " + name : "");
        }
        boolean sameLine = !remark && out.charAt(out.length() - 1) == ';' && random.nextInt(6) == 0;
        out.append(sameLine ? " " : inner);
        List<String> here = new ArrayList<>(path);
        here.add(name);
        while (random.nextInt(3) == 0 && here.size() - path.size() < 3) {
            here.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        out.append(new AttrPath(here.subList(path.size(), here.size())));
        out.append(random.nextInt(5) == 0 ? "=" : random.nextInt(9) == 0 ? " =" + inner + "  " : " = ");
        if (depth > 0 && random.nextInt(3) > 0) {
            set(random, out, model, here, inner.replace("\n", ""), depth - 1, flat);
        } else if (random.nextInt(3) == 0) {
            list(random, out, model, here, inner, flat);
        } else {
            String number = Integer.toString(random.nextInt(100));
            out.append(random.nextInt(6) == 0 ? "(" + number + ")" : number);
            model.put(here, number);
        }
        out.append(';').append(!flat && random.nextInt(6) == 0 ? " # trails " + name : "");
    }

    private static void list(
            Random random,
            StringBuilder out,
            Map<List<String>, String> model,
            List<String> path,
            String inner,
            boolean flat) {
        List<String> elements = new ArrayList<>();
        boolean tall = !flat && random.nextBoolean();
        out.append('[');
        for (int i = random.nextInt(4); i > 0; i--) {
            String number = Integer.toString(random.nextInt(100));
            elements.add(number);
            out.append(tall && random.nextInt(4) > 0 ? inner + "  " : " ").append(number);
            out.append(tall && random.nextInt(6) == 0 ? " # " + number + inner : "");
        }
        out.append(tall ? inner : " ").append(']');
        model.put(path, elements.toString());
    }
}
