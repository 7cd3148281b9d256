package io.github.nixpoet.generators;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.ExpressionPlan;
import io.github.nixpoet.generators.file.FlakePlan;
import java.util.List;

/** The attributes that a plan builds. */
final class PlannedAttributes implements BuildPlan.Visitor<List<String>> {

    private PlannedAttributes() {}

    static List<String> of(BuildPlan plan) {
        return plan.accept(new PlannedAttributes());
    }

    @Override
    public List<String> visitExpression(ExpressionPlan plan) {
        return plan.attributes();
    }

    @Override
    public List<String> visitFlake(FlakePlan plan) {
        return List.of(plan.output());
    }
}
