package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.edit.Scenario.Edit;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditProperties {

    private static final Pattern COMMENT = Pattern.compile("#[^\r\n]*|/\\*.*?\\*/");

    @Property(tries = 3000)
    void editsComeToTheSameOnTheModel(@ForAll("scenarios") Scenario scenario) {
        NixDocument document = NixDocument.parse(scenario.text());
        Map<List<String>, String> model = new HashMap<>(scenario.model());
        assertThat(Flat.of(document)).isEqualTo(scenario.model());
        for (Edit edit : scenario.edits()) {
            document = check(document, edit, model);
        }
    }

    /** Does an edit on both and compares; an edit that is refused is one that the model refuses too. */
    private static NixDocument check(NixDocument document, Edit edit, Map<List<String>, String> model) {
        Optional<EditCode> refusal = Model.apply(model, edit, document);
        try {
            NixDocument changed = apply(document, edit);
            assertThat(refusal).as("%s of%n%s", edit, document.text()).isEmpty();
            assertThat(Flat.of(changed)).as("%s of%n%s", edit, document.text()).isEqualTo(model);
            checkTokens(document, changed, edit);
            return changed;
        } catch (EditException e) {
            assertThat(refusal).as("%s of%n%s", edit, document.text()).contains(e.reason());
            return document;
        }
    }

    static NixDocument apply(NixDocument document, Edit edit) {
        return switch (edit.verb()) {
            case SET -> document.set(edit.path(), Numbers.integer(edit.number()));
            case UNSET -> document.unset(edit.path());
            case APPEND -> document.append(edit.path(), List.of(Numbers.integer(edit.number())));
            case RENAME -> document.rename(edit.path(), renamed(edit));
        };
    }

    static AttrPath renamed(Edit edit) {
        List<String> names = new ArrayList<>(edit.path().names());
        names.set(names.size() - 1, edit.name());
        return new AttrPath(names);
    }

    /** What goes stood together, but for a set in several pieces; what is appended takes nothing away; comments stay. */
    private static void checkTokens(NixDocument before, NixDocument after, Edit edit) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        int same = Math.min(old.size(), now.size());
        int start = 0;
        while (start < same && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < same - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        int gone = old.size() - start - end;
        switch (edit.verb()) {
            case APPEND -> {
                assertThat(gone).isZero();
                assertThat(comments(after)).isEqualTo(comments(before));
            }
            case RENAME -> assertThat(comments(after)).isEqualTo(comments(before));
            case UNSET -> assertThat(comments(before)).containsAll(comments(after));
            case SET -> {
                boolean added = before.definitions(edit.path()).isEmpty();
                if (added) {
                    assertThat(gone).isZero();
                    assertThat(comments(after)).isEqualTo(comments(before));
                }
            }
        }
    }

    private static List<String> tokens(NixDocument document) {
        List<String> tokens = new ArrayList<>();
        SyntaxWalker.tokens(document.file(), token -> tokens.add(token.text()));
        return tokens;
    }

    private static List<String> comments(NixDocument document) {
        List<String> comments = new ArrayList<>();
        SyntaxWalker.tokens(document.file(), (Token token) -> {
            var matcher = COMMENT.matcher(token.leading().text());
            while (matcher.find()) {
                comments.add(matcher.group());
            }
        });
        return comments;
    }

    @Test
    void nixSeesWhatTheModelSays() {
        Optional<RealNix> nix = RealNix.find("EditProperties");
        List<Scenario> scenarios = Stream.generate(() -> Scenario.random(new Random()))
                .filter(EditProperties::isNix)
                .limit(nix.isPresent() ? 300 : 0)
                .toList();
        List<String> expressions = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            NixDocument document = NixDocument.parse(scenario.text());
            Map<List<String>, String> model = new HashMap<>(scenario.model());
            for (Edit edit : scenario.edits()) {
                document = check(document, edit, model);
            }
            expressions.add(Model.withoutEmptySets(document.text()));
            wanted.add(Model.json(model));
        }
        nix.ifPresent(found -> assertThat(found.differing(expressions, wanted)).isEmpty());
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.randomValue(Scenario::random).filter(EditProperties::isNix);
    }

    /** Some name is there twice now and then. */
    private static boolean isNix(Scenario scenario) {
        return NixParser.parse(scenario.text()).isSuccess();
    }
}
