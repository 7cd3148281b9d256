package io.github.nixpoet.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.nixpoet.codegen.model.BelowModel;
import io.github.nixpoet.codegen.model.Form;
import io.github.nixpoet.codegen.model.Form.Shape;
import io.github.nixpoet.codegen.model.JavaType;
import io.github.nixpoet.codegen.model.MemberModel;
import io.github.nixpoet.codegen.model.TakesModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of one member of a group. */
final class MemberEmitter {

    private static final String NAME = "name";
    private static final String VALUE = "value";

    private final Types types;
    private final ClassName self;
    private final MemberModel member;
    private final List<MethodSpec> methods = new ArrayList<>();

    private MemberEmitter(Types types, ClassName self, MemberModel member) {
        this.types = types;
        this.self = self;
        this.member = member;
    }

    static List<MethodSpec> emit(Types types, ClassName self, MemberModel member) {
        MemberEmitter emitter = new MemberEmitter(types, self, member);
        member.setting().ifPresent(it -> it.forms().forEach(form -> emitter.setter(form, it.takes())));
        emitter.below();
        return emitter.methods;
    }

    private void below() {
        boolean group =
                member.below().filter(it -> it.kind() == BelowModel.Kind.GROUP).isPresent();
        member.below().ifPresent(below -> {
            ClassName type = types.type(below.group());
            switch (below.kind()) {
                case GROUP -> group(type);
                case ENTRIES -> entries(type);
                case ELEMENTS -> elements(type);
            }
        });
        if (!group) {
            member.reference()
                    .ifPresent(type -> add(
                            types.expression(type), List.of(), CodeBlock.of("return reference($L)", place()), false));
        }
    }

    private void setter(Form form, TakesModel takes) {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (form.shape() == Shape.ENTRY) {
            parameters.add(parameter(ClassName.get(String.class), NAME));
        }
        TypeName type = switch (form.shape()) {
            case VALUE, SINGLE, ENTRY -> types.one(form.type());
            case VARARGS -> types.array(form.type());
            case COLLECTION -> types.collection(form.type());
            case MAP -> types.map(form.type());
        };
        parameters.add(parameter(type, VALUE));
        CodeBlock option = form.shape() == Shape.ENTRY ? CodeBlock.of("$L, name", place()) : place();
        CodeBlock value =
                form.shape() == Shape.SINGLE ? CodeBlock.of("$T.of(value)", List.class) : CodeBlock.of("value");
        add(
                self,
                parameters,
                CodeBlock.of("return assign($L, $L, $L)", option, takes(takes), value),
                form.shape() == Shape.VARARGS);
    }

    private void group(ClassName type) {
        add(type, List.of(), CodeBlock.of("return new $T($L)", type, place()), false);
        if (member.setting().isPresent()) {
            add(
                    self,
                    List.of(parameter(types.consumer(type), "content")),
                    CodeBlock.of("return within(new $T($L), content)", type, place()),
                    false);
        }
    }

    private void entries(ClassName type) {
        ParameterSpec name = parameter(ClassName.get(String.class), NAME);
        CodeBlock entry = CodeBlock.of("new $T(entry($L, name))", type, place());
        boolean takesString = member.setting().stream()
                .flatMap(setting -> setting.forms().stream())
                .anyMatch(form -> form.shape() == Shape.VALUE && form.type().kind() == JavaType.Kind.STRING);
        if (!takesString) {
            add(type, List.of(name), CodeBlock.of("return $L", entry), false);
        }
        add(
                self,
                List.of(name, parameter(types.consumer(type), "content")),
                CodeBlock.of("return within($L, content)", entry),
                false);
        add(
                self,
                List.of(parameter(types.namedConsumers(type), "contents")),
                CodeBlock.of("return entries($L, $T::new, contents)", place(), type),
                false);
    }

    private void elements(ClassName type) {
        methods.add(method(self)
                .addAnnotation(SafeVarargs.class)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "varargs")
                        .build())
                .addModifiers(Modifier.FINAL)
                .addParameter(ArrayTypeName.of(types.consumer(type)), "contents")
                .varargs()
                .addStatement("return elements($L, $T::new, contents)", place(), type)
                .build());
        add(
                self,
                List.of(parameter(types.consumers(type), "contents")),
                CodeBlock.of("return elements($L, $T::new, contents)", place(), type),
                false);
    }

    private void add(TypeName returned, List<ParameterSpec> parameters, CodeBlock statement, boolean varargs) {
        methods.add(method(returned)
                .addParameters(parameters)
                .varargs(varargs)
                .addStatement(statement)
                .build());
    }

    private MethodSpec.Builder method(TypeName returned) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.method())
                .addJavadoc(Javadocs.of(member.doc(), methods.isEmpty()))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
        return member.deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private CodeBlock place() {
        CodeBlock names = member.route().names().stream().map(Literals::string).collect(CodeBlock.joining(", "));
        int up = member.route().up();
        if (up == 0) {
            return CodeBlock.of("at($L)", names);
        }
        return CodeBlock.of("above($L, $L)", up, names);
    }

    private CodeBlock takes(TakesModel takes) {
        Optional<String> enumeration = takes.enumeration();
        if (enumeration.isPresent()) {
            return CodeBlock.of("$T.$L($T.values())", Types.TAKES, takes.factory(), types.type(enumeration.get()));
        }
        CodeBlock arguments = takes.arguments().stream()
                .map(argument -> argument instanceof TakesModel inner ? takes(inner) : Literals.of(argument))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$L($L)", Types.TAKES, takes.factory(), arguments);
    }
}
