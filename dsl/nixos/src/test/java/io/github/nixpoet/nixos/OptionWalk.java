package io.github.nixpoet.nixos;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.spi.OptionGroup;
import io.github.nixpoet.dsl.spi.Place;
import io.github.nixpoet.nixos.options.Options;
import io.github.nixpoet.text.AttrPath;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls every method of the generated classes that sets an option to an expression, tells it, or leads on, from the root down; attributes and
 * elements are all called {@code *}. Paths have slashes between names.
 */
final class OptionWalk {

    private final Set<String> set = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private int groups;
    private int deprecated;
    private String[] last = {};

    private OptionWalk() {}

    static OptionWalk of(Class<?> root) {
        OptionWalk walk = new OptionWalk();
        for (Method method : root.getDeclaredMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                walk.fromRoot(root, method);
            }
        }
        return walk;
    }

    /** The root fills a module; what lies below it is made again, for this walk. */
    private void fromRoot(Class<?> root, Method method) {
        if (method.isAnnotationPresent(Deprecated.class)) {
            deprecated++;
        } else if (OptionGroup.class.isAssignableFrom(method.getReturnType()) && method.getReturnType() != root) {
            Nixos.module(os -> walk(method.getReturnType(), path(call(method, os, starFor(method)))));
        } else if (takesExpression(method)) {
            set.add(slashed(onlyOption(os -> call(method, os, Nix.ref("lib")))));
        } else if (takesElements(method)) {
            AttrPath list = onlyOption(os -> call(method, os, (Object) new Consumer<?>[0]));
            walk(elementOf(method), list.append("*").names().toArray(String[]::new));
        }
    }

    private static AttrPath onlyOption(Consumer<Options> content) {
        return Nixos.module(content).settings().get(0).path();
    }

    private static Object[] starFor(Method method) {
        return method.getParameterCount() == 0 ? new Object[0] : new Object[] {"*"};
    }

    Set<String> set() {
        return set;
    }

    Set<String> told() {
        return told;
    }

    int groups() {
        return groups;
    }

    int deprecated() {
        return deprecated;
    }

    private void walk(Class<?> type, String... names) {
        groups++;
        Object group = make(type, place(names));
        for (Method method : type.getDeclaredMethods()) {
            if (method.isBridge() || !Modifier.isPublic(method.getModifiers())) {
                continue;
            }
            if (method.isAnnotationPresent(Deprecated.class)) {
                deprecated++;
            } else if (method.getReturnType() == NixExpr.class) {
                told.add(slashed(AttrPath.parse(call(method, group).toString().substring("config.".length()))));
            } else if (method.getReturnType() != type) {
                Object below = call(method, group, starFor(method));
                walk(below.getClass(), path(below));
            } else if (takesExpression(method)) {
                call(method, group, Nix.ref("lib"));
            } else if (takesElements(method)) {
                elements(method, group);
            }
        }
    }

    /** The class of an element is told by the parameter alone. */
    private void elements(Method method, Object group) {
        String[] before = last;
        call(method, group, (Object) new Consumer<?>[0]);
        String[] names = Arrays.copyOf(last, last.length + 1);
        names[last.length] = "*";
        last = before;
        walk(elementOf(method), names);
    }

    private static boolean takesElements(Method method) {
        return method.isVarArgs() && method.getParameterTypes()[0] == Consumer[].class;
    }

    private static Class<?> elementOf(Method method) {
        Type consumer = ((GenericArrayType) method.getGenericParameterTypes()[0]).getGenericComponentType();
        WildcardType of = (WildcardType) ((ParameterizedType) consumer).getActualTypeArguments()[0];
        return (Class<?>) of.getLowerBounds()[0];
    }

    private static boolean takesExpression(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == 1 && (types[0] == NixExpr.class || types[0] == ToNix.class || types[0] == Object.class);
    }

    private static String slashed(AttrPath path) {
        return String.join("/", path.names());
    }

    private static String[] path(Object group) {
        return AttrPath.parse(group.toString()).names().toArray(String[]::new);
    }

    private Place place(String... names) {
        try {
            Class<?> sink = Class.forName(Place.class.getName() + "$Sink");
            Object recording = Proxy.newProxyInstance(
                    sink.getClassLoader(), new Class<?>[] {sink}, (proxy, method, arguments) -> record(arguments));
            Method ofModule = Place.class.getDeclaredMethod("ofModule", sink);
            Method down = Place.class.getDeclaredMethod("down", String[].class);
            ofModule.setAccessible(true);
            down.setAccessible(true);
            return (Place) down.invoke(ofModule.invoke(null, recording), (Object) names);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no place", e);
        }
    }

    private @Nullable Object record(Object... arguments) {
        AttrPath path = (AttrPath) arguments[0];
        last = path.names().toArray(String[]::new);
        set.add(slashed(path));
        return null;
    }

    private static Object make(Class<?> type, Place place) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Place.class);
            constructor.setAccessible(true);
            return constructor.newInstance(place);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return Optional.ofNullable(method.invoke(on, arguments)).orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
