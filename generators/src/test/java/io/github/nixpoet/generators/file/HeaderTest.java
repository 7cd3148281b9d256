package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Nix.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.source.SourceText;
import java.util.IdentityHashMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HeaderTest {

    private static GeneratedFile made(String file) {
        NixExpr<?> value = list(1);
        return NixFile.of(
                "a.nix", new NixExpr<>(value.tree(), Origins.read(new Origin(file, 3), new IdentityHashMap<>())));
    }

    @Example
    void namesTheFileAndNoFolder() {
        String expected = "# Written by NixPoet from Web.java; change it there, not here.\n[ 1 ]\n";
        assertThat(made("Web.java").text()).isEqualTo(expected);
        assertThat(made("/home/me/Web.java").text()).isEqualTo(expected);
        assertThat(made("C:\\me\\Web.java").text()).isEqualTo(expected);
        assertThat(made("unknown").text())
                .isEqualTo("# Written by NixPoet; change the Java that made it, not this file.\n[ 1 ]\n");
    }

    @Property(tries = 500)
    void noNameBreaksOutOfIt(@ForAll String name) {
        GeneratedFile file = made(name);

        assertThat(file.text()).startsWith("# Written by NixPoet").endsWith("\n[ 1 ]\n");
        assertThat(file.text().lines()).hasSize(2);
        assertThat(NixFormatter.standard().format(NixParser.parse(file.text()).orThrow()))
                .isEqualTo(file.text());
        assertThat(Header.off(file)).isEqualTo(GeneratedFile.of("a.nix", "[ 1 ]\n"));
    }

    @Example
    void standsOnceWhenTheFileIsReadAndWrittenAgain() {
        NixosModule module = NixosModule.of(os -> os.set("a", 1).set("b", list(1)));
        GeneratedFile once = NixFile.of("a.nix", module);
        NixosModule read = NixosModule.read(new SourceText("HeaderTest.java", once.text()));

        assertThat(read).isEqualTo(module);
        assertThat(NixFile.of("a.nix", read).text()).isEqualTo(once.text());
        assertThat(NixFile.of("a.nix", read).sourceMap().originAt(5)).contains(new Origin("HeaderTest.java", 5));
    }

    @Example
    void standsApartFromOtherComments() {
        NixosModule read = NixosModule.read("# Mine.\n{ a = 1; }\n");
        GeneratedFile file = NixFile.of("a.nix", read);

        assertThat(file.text())
                .isEqualTo(
                        "# Written by NixPoet; change the Java that made it, not this file.\n\n# Mine.\n{ a = 1; }\n");
        assertThat(NixFile.of("a.nix", NixosModule.read(new SourceText("web/a.nix", "# Mine.\n{ a = 1; }\n")))
                        .text())
                .isEqualTo(file.text());
        assertThat(Header.off(file).text()).isEqualTo("# Mine.\n{ a = 1; }\n");
        assertThat(file.sourceMap().originAt(4, 3)).contains(new Origin("<string>", 2));
        assertThat(Header.off(file).sourceMap().originAt(2, 3)).contains(new Origin("<string>", 2));
    }
}
