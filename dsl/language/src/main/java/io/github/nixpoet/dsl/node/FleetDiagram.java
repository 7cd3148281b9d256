package io.github.nixpoet.dsl.node;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A fleet as a picture: its nodes with their addresses, and what each needs of others. */
public final class FleetDiagram {

    private FleetDiagram() {}

    /**
     * A graph for Graphviz.
     *
     * @param fleet the fleet
     * @return text that {@code dot -Tsvg} draws
     */
    public static String graphviz(Fleet fleet) {
        StringBuilder text = new StringBuilder("digraph fleet {\n  rankdir = LR;\n  node [shape = box];\n");
        UnaryOperator<String> quoted = name -> '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        for (Node node : fleet.nodes().values()) {
            text.append("  ")
                    .append(quoted.apply(node.name()))
                    .append(" [label = ")
                    .append(quoted.apply(label(node, "\n")).replace("\n", "\\n"))
                    .append("];\n");
        }
        for (Node node : fleet.nodes().values()) {
            for (Link link : node.links()) {
                text.append("  ")
                        .append(quoted.apply(node.name()))
                        .append(" -> ")
                        .append(quoted.apply(link.node()))
                        .append(" [label = ")
                        .append(quoted.apply(label(fleet, link)))
                        .append("];\n");
            }
        }
        return text.append("}\n").toString();
    }

    /**
     * A graph for Mermaid, as GitHub shows it in Markdown.
     *
     * @param fleet the fleet
     * @return text that stands in a block of the language {@code mermaid}
     */
    public static String mermaid(Fleet fleet) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        UnaryOperator<String> quoted =
                name -> '"' + name.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + '"';
        Map<String, String> ids = new HashMap<>();
        for (Node node : fleet.nodes().values()) {
            // A node of Mermaid's may not be named end, and dashes in names are read as arrows.
            String id = "n" + ids.size();
            ids.put(node.name(), id);
            text.append("  ")
                    .append(id)
                    .append('[')
                    .append(quoted.apply(label(node, " ")))
                    .append("]\n");
        }
        for (Node node : fleet.nodes().values()) {
            for (Link link : node.links()) {
                text.append("  ")
                        .append(ids.get(node.name()))
                        .append(" -->|")
                        .append(quoted.apply(label(fleet, link)))
                        .append("| ")
                        .append(ids.get(link.node()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String label(Node node, String between) {
        return node.name() + node.address().map(address -> between + address).orElse("");
    }

    private static String label(Fleet fleet, Link link) {
        return link.service() + " " + fleet.node(link.node()).port(link.service());
    }
}
