package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ModulePropertiesTest {

    @Property(tries = 200)
    void aModuleIsTheSameWrittenAndRead(@ForAll long seed) {
        NixosModule module = RandomModule.draw(new Random(seed));
        NixosModule read = NixosModule.read(Text.of(module));
        assertThat(read).isEqualTo(module).hasSameHashCodeAs(module);
        assertThat(told(read)).isEqualTo(told(module));
        assertThat(read.arguments()).isEqualTo(module.arguments());
        assertThat(read.computed()).isEmpty();
    }

    @Property(tries = 200)
    void aTextIsTheSameReadAndWritten(@ForAll long seed) {
        String text = Text.of(RandomModule.draw(new Random(seed)));
        assertThat(Text.of(NixosModule.read(text).toBuilder().build())).isEqualTo(text);
    }

    @Property(tries = 200)
    void whatIsSetAndRemovedLeavesNothing(@ForAll long seed) {
        NixosModule module = RandomModule.drawPlain(new Random(seed));
        AttrPath probe = AttrPath.of("nixpoet", "probe");
        NixosModule more =
                NixosModule.read(Text.of(module.toBuilder().set(probe, 1).build()));
        assertThat(more.settings()).hasSize(module.settings().size() + 1);
        assertThat(more.toBuilder().replace(probe, 2).remove(probe).build()).isEqualTo(module);
    }

    @Property(tries = 200)
    void mergingWithNothingChangesNothing(@ForAll long seed) {
        NixosModule module = RandomModule.drawPlain(new Random(seed));
        NixosModule nothing = NixosModule.of(os -> {});
        assertThat(told(module.merge(nothing))).isEqualTo(told(module));
        assertThat(told(nothing.merge(module))).isEqualTo(told(module));
    }

    private static List<String> told(NixosModule module) {
        return module.settings().stream().map(ModulePropertiesTest::told).toList();
    }

    private static String told(Setting setting) {
        return setting.path() + " = " + setting.marked() + " if " + setting.conditions();
    }
}
