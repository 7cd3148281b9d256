package io.github.nixpoet.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.node.Fleet;
import io.github.nixpoet.dsl.node.Node;
import io.github.nixpoet.examples.fleet.NewsFleet;
import io.github.nixpoet.examples.page.FleetPicture.Box;
import io.github.nixpoet.examples.page.FleetPicture.Line;
import io.github.nixpoet.examples.page.SystemView.MadeFile;
import io.github.nixpoet.examples.page.SystemView.Plan;
import io.github.nixpoet.examples.twomachines.TwoMachines;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SystemsPageTest {

    @Test
    void textIsNeverMarkup() {
        String evil = "</pre><script src=\"https://example.org/x.js\">&amp;${7 * 6}";
        String page = SystemsPage.of(
                List.of(new SystemView(
                        "01-evil",
                        evil,
                        List.of(new SourceFile(evil, evil, evil)),
                        List.of(new MadeFile(evil, evil, evil)),
                        List.of(new Plan(evil, evil, evil)),
                        List.of(new FleetPicture(
                                1,
                                1,
                                List.of(new Box(0, 0, 1, 1, evil, evil, List.of(evil))),
                                List.of(new Line("M0 0", 0, evil)),
                                List.of(evil))))),
                evil);
        assertThat(page)
                .contains("&lt;/pre&gt;&lt;script src=&quot;https://example.org/x.js&quot;&gt;&amp;amp;${7 * 6}")
                .doesNotContain("<script", "</pre><s", "src=\"", "{@", "<link", "@import", "url(");
    }

    @Test
    void showsTheSourcesOfAPackageItsOwnFirst() {
        assertThat(SourceFile.of(TwoMachines.class))
                .extracting(SourceFile::name)
                .containsExactly("TwoMachines.java", "Machines.java");
        SourceFile own = SourceFile.of(TwoMachines.class).get(0);
        assertThat(own.head()).startsWith("package io.github").endsWith(";");
        assertThat(own.code()).startsWith("/**").contains("class TwoMachines");
        assertThat(SourceFile.title(TwoMachines.class)).startsWith("A flake").endsWith(".");
    }

    @Test
    void drawsWhoUsesOthersAboveThem() {
        Fleet fleet = NewsFleet.fleet();
        FleetPicture picture = FleetPicture.of(fleet);
        assertThat(picture.boxes()).hasSize(6);
        assertThat(picture.lines()).hasSize(11);
        assertThat(picture.services()).containsExactlyInAnyOrder("http", "postgres", "metrics");
        assertThat(picture.lines()).extracting(Line::text).contains("web2 uses postgres of db");
        assertThat(box(picture, "monitor").y()).isLessThan(box(picture, "proxy").y());
        assertThat(box(picture, "proxy").y()).isLessThan(box(picture, "web1").y());
        assertThat(box(picture, "web3").y()).isLessThan(box(picture, "db").y());
    }

    @Property(tries = 200)
    void boxesLieApartAndInThePicture(@ForAll @Size(max = 24) List<@IntRange(min = 0, max = 143) Integer> links) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            nodes.add(Node.of("n" + i, "x86_64-linux").offers("service", 80));
        }
        for (int link : links) {
            nodes.set(link / 12, nodes.get(link / 12).uses(nodes.get(link % 12), "service"));
        }
        FleetPicture picture = FleetPicture.of(Fleet.builder().nodes(nodes).build());
        assertThat(picture.boxes()).hasSize(12);
        assertThat(picture.lines()).hasSameSizeAs(links);
        for (Box one : picture.boxes()) {
            assertThat(one.x()).isBetween(0, picture.width() - one.width());
            assertThat(one.y()).isBetween(0, picture.height() - one.height());
            for (Box other : picture.boxes()) {
                assertThat(one.equals(other)
                                || Math.abs(one.x() - other.x()) >= one.width()
                                || Math.abs(one.y() - other.y()) >= one.height())
                        .as(one + " and " + other)
                        .isTrue();
            }
        }
    }

    private static Box box(FleetPicture picture, String name) {
        return picture.boxes().stream()
                .filter(box -> box.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
