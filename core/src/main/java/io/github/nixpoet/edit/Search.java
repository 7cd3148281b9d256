package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for a path: where it is defined, where it could be, what stands in the way. Keeps its own stack. */
final class Search {

    private final List<Found> found = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Obstacle> closed = new ArrayList<>();
    private final Deque<Runnable> todo = new ArrayDeque<>();

    /** Whether a set that a call makes is looked for in what is given to the call. */
    private final boolean intoCalls;

    private Search(boolean intoCalls) {
        this.intoCalls = intoCalls;
    }

    static Search of(Expression file, Part part, List<String> names) {
        Search search = new Search(part == Part.ARGUMENT);
        Goal goal = new Goal(names, 0);
        switch (part) {
            case VALUE -> search.through(file, goal, Branch.root(), Environment.EMPTY, true);
            case LET -> search.lets(file, goal);
            case ARGUMENT -> search.through(file, goal, Branch.root(), Environment.EMPTY, false);
        }
        while (!search.todo.isEmpty()) {
            search.todo.remove().run();
        }
        // Sets that are written out in several pieces are one: what blocks one piece blocks the others.
        Set<Branch> blocked = search.blocks().map(Obstacle::branch).collect(Collectors.toSet());
        search.sites.removeIf(site -> blocked.contains(site.branch()));
        return search;
    }

    List<Found> found() {
        return found;
    }

    List<Site> sites() {
        return sites;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    /** Why nothing can be added where it is sure that the path is not there. */
    List<Obstacle> closed() {
        return closed;
    }

    /** Why nothing can be added, first where it is not known whether the path is there. */
    Stream<Obstacle> blocks() {
        return Stream.concat(obstacles.stream(), closed.stream());
    }

    private void lets(Expression file, Goal goal) {
        Environment scope = Environment.EMPTY;
        List<Runnable> visits = new ArrayList<>();
        for (Head head = Head.of(file, scope); ; head = Head.of(head.body(), head.scope())) {
            if (head.node() instanceof Let let) {
                Environment inside = head.scope();
                visits.add(() -> visit(Container.of(let), goal, Branch.root(), inside, false));
            } else if (head.node() == null) {
                break;
            }
        }
        if (visits.isEmpty()) {
            obstacles.add(new Obstacle(Branch.root(), EditCode.NOT_DEFINED, "there is no 'let'", file));
        }
        Collections.reverse(visits);
        todo.addAll(visits);
    }

    /** Goes on with a value that is to be a set. */
    private void through(Expression value, Goal goal, Branch branch, Environment scope, boolean root) {
        Head end = Head.last(value, scope);
        Expression body = end.body();
        Optional<Wrapper> wrapper = Wrapper.of(body);
        if (body instanceof AttributeSet set) {
            visit(Container.of(set), goal, branch, end.scope().inside(set), root);
        } else if (body instanceof If choice) {
            later(choice.consequent(), goal, branch.when(choice.condition(), true), end.scope(), root);
            later(choice.alternative(), goal, branch.when(choice.condition(), false), end.scope(), root);
        } else if (body instanceof BinaryOperation operation
                && operation.operator().is(TokenKind.UPDATE)) {
            update(operation, goal, branch, end.scope(), root);
        } else if (wrapper.isPresent()) {
            wrapped(wrapper.get(), goal, branch, end.scope(), root);
        } else if (intoCalls && body instanceof Application call) {
            later(call.argument(), goal, branch, end.scope(), false);
        } else {
            obstacles.add(Obstacle.in(branch, body, end.scope()));
        }
    }

    private void later(Expression value, Goal goal, Branch branch, Environment scope, boolean root) {
        todo.add(() -> through(value, goal, branch, scope, root));
    }

    private void wrapped(Wrapper wrapper, Goal goal, Branch branch, Environment scope, boolean root) {
        Optional<ListExpression> members = wrapper.isMerge() ? members(wrapper.value()) : Optional.empty();
        if (members.isPresent()) {
            members.get().elements().forEach(member -> later(member, goal, branch.member(), scope, root));
        } else if (wrapper.isCondition()) {
            later(wrapper.value(), goal, branch.when(wrapper.first(), true), scope, root);
        } else if (wrapper.isMerge()) {
            obstacles.add(Obstacle.in(branch, wrapper.value(), scope));
        } else {
            later(wrapper.value(), goal, branch, scope, root);
        }
    }

    private static Optional<ListExpression> members(Expression value) {
        return Parenthesized.strip(value) instanceof ListExpression list ? Optional.of(list) : Optional.empty();
    }

    /** Of {@code a // b} the last set that has the first name gives the whole of it: those before are passed over. */
    private void update(BinaryOperation chain, Goal goal, Branch branch, Environment scope, boolean root) {
        Deque<Head> operands = new ArrayDeque<>();
        Head rest = new Head(null, chain, scope);
        while (rest.body() instanceof BinaryOperation operation
                && operation.operator().is(TokenKind.UPDATE)) {
            operands.push(new Head(null, operation.left(), rest.scope()));
            rest = Head.last(operation.right(), rest.scope());
        }
        operands.push(rest);
        Head addable = null;
        Branch now = branch;
        for (Head operand : operands) {
            Head end = Head.last(operand.body(), operand.scope());
            Optional<Wrapper> option = Wrapper.of(end.body()).filter(wrapper -> !wrapper.isProperty());
            Head set = option.isPresent() ? Head.last(option.get().value(), end.scope()) : end;
            if (!(set.body() instanceof AttributeSet written)) {
                obstacles.add(Obstacle.in(branch.member(), end.body(), end.scope()));
                if (addable != null && goal.left() == 1) {
                    later(addable.body(), goal, branch, addable.scope(), root);
                }
                return;
            }
            boolean there =
                    Container.of(written).mayDefine(goal.name(), set.scope().inside(written));
            if (there) {
                later(operand.body(), goal, now, operand.scope(), root);
            }
            if (option.isPresent()) {
                now = there ? now.when(option.get().first(), false) : now;
            } else if (there) {
                return;
            } else if (addable == null) {
                addable = operand;
            }
        }
        if (addable != null && now == branch) {
            later(addable.body(), goal, branch, addable.scope(), root);
        } else if (now == branch) {
            String message = "each of the sets has a condition";
            obstacles.add(new Obstacle(branch, EditCode.GENERATED, message, chain));
        }
    }

    private void visit(Container container, Goal given, Branch branch, Environment scope, boolean root) {
        Goal goal = root && ModuleForm.isBelowConfig(container, given.name()) ? given.below(ModuleForm.CONFIG) : given;
        boolean open = true;
        for (int i = 0; i < container.bindings().size(); i++) {
            open &= container.bindings().get(i) instanceof AttributeBinding attribute
                    ? attribute(container, i, attribute, goal, branch, scope)
                    : inherit(container, i, goal, branch);
        }
        if (open) {
            sites.add(new Site(container, goal, branch));
        }
    }

    /** Looks at one binding; answers whether the path may be added beside it. */
    private boolean attribute(
            Container container, int index, AttributeBinding binding, Goal goal, Branch branch, Environment around) {
        List<AttributeName> names = binding.path().names();
        Optional<AttributeName> computed = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            if (i == goal.left()) {
                found.add(new Found(container, index, goal.rest(), branch, null, null));
                return false;
            }
            AttributeName name = names.get(i);
            boolean isStatic = StaticName.of(name).isPresent();
            Environment scope = isStatic || i == 0 ? around : below(container, index, around);
            String wanted = goal.names().get(goal.at() + i);
            if (!PossibleName.mayBe(name, wanted, scope)) {
                computed.ifPresent(before -> onlyOnce(before, branch));
                return computed.isEmpty();
            }
            if (PossibleName.known(name, scope).isEmpty()) {
                String message = "a name that only evaluation tells could be '" + wanted + "'";
                obstacles.add(new Obstacle(branch, EditCode.DYNAMIC_ATTRIBUTE, message, name));
                return false;
            }
            computed = isStatic ? computed : Optional.of(name);
        }
        if (names.size() == goal.left()) {
            slots(container, index, goal.rest(), branch, Slot.of(binding));
        } else {
            later(binding.value(), goal.advance(names.size()), branch, below(container, index, around), false);
        }
        return false;
    }

    /** What names mean in the set of a binding; nothing is known of them where that set is put into another one. */
    private static Environment below(Container container, int index, Environment around) {
        return container.goesIntoRecursive(index) ? Environment.EMPTY : around;
    }

    /** Nix puts {@code a.b.c} and {@code a.b.d} together, but not {@code a.${b}.c} and anything else in the same {@code a.b}. */
    private void onlyOnce(AttributeName name, Branch branch) {
        String message = "a set takes a computed name only once: give this one braces first";
        closed.add(new Obstacle(branch, EditCode.DYNAMIC_ATTRIBUTE, message, name));
    }

    /** The values of a binding below what marks them for the module system. */
    private void slots(Container container, int index, List<String> path, Branch branch, Slot slot) {
        Optional<Wrapper> wrapper = Wrapper.of(slot.value()).filter(Wrapper::isProperty);
        if (wrapper.isEmpty()) {
            found.add(new Found(container, index, path, branch, slot, null));
            return;
        }
        Wrapper around = wrapper.get();
        Optional<ListExpression> members = around.isMerge() ? members(around.value()) : Optional.empty();
        if (members.isPresent()) {
            List<Expression> elements = members.get().elements();
            for (int i = 0; i < elements.size(); i++) {
                Slot member = Slot.member(members.get(), i);
                todo.add(() -> slots(container, index, path, branch.member(), member));
            }
            return;
        }
        Branch inner = around.isCondition() ? branch.when(around.first(), true) : branch.member();
        Slot below = slot.inside(around);
        todo.add(() -> slots(container, index, path, inner, below));
    }

    private boolean inherit(Container container, int index, Goal goal, Branch branch) {
        InheritBinding binding = (InheritBinding) container.bindings().get(index);
        for (AttributeName name : binding.names()) {
            if (StaticName.of(name).filter(goal.name()::equals).isPresent()) {
                if (goal.left() == 1) {
                    found.add(new Found(container, index, goal.rest(), branch, null, name));
                } else {
                    obstacles.add(new Obstacle(branch, EditCode.INHERITED, "'" + goal.name() + "' is inherited", name));
                }
                return false;
            }
        }
        return true;
    }
}
