package io.github.nixpoet.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.nixpoet.codegen.model.ApiModel;
import io.github.nixpoet.codegen.model.EnumModel;
import io.github.nixpoet.codegen.model.GroupModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** From the model to files of Java. */
public final class Emitter {

    private static final String INDENT = "    ";

    private final ApiModel model;
    private final Types types;

    private Emitter(ApiModel model) {
        this.model = model;
        this.types = new Types(model.packageName());
    }

    /**
     * The files of a model.
     *
     * @param model the model
     * @return a file for each class, made as it is asked for
     */
    public static Stream<JavaSource> emit(ApiModel model) {
        Emitter emitter = new Emitter(model);
        return Stream.concat(
                Stream.of(emitter.source(emitter.root())),
                model.groups().stream().map(group -> emitter.source(emitter.group(group))));
    }

    private JavaSource source(TypeSpec type) {
        String text = JavaFile.builder(model.packageName(), type)
                .addFileComment(JavaSource.MARK + "$L. Do not edit.", Javadocs.escaped(model.title()))
                .skipJavaLangImports(false)
                .indent(INDENT)
                .build()
                .toString();
        return new JavaSource(model.packageName(), type.name(), text);
    }

    private TypeSpec root() {
        ClassName self = types.type(model.root().className());
        return type(model.root(), Types.OPTION_ROOT)
                .addJavadoc(Javadocs.line("All options of ", model.title(), "."))
                .addMethod(constructor(
                        ParameterSpec.builder(Types.MODULE_BUILDER, "content").build()))
                .addMethod(MethodSpec.methodBuilder("module")
                        .addJavadoc("A module.\n\n@param content sets its options\n@return the module\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(Types.NIXOS_MODULE)
                        .addParameter(types.consumer(self), "content")
                        .addStatement("return module($T::new, content)", self)
                        .build())
                .build();
    }

    private TypeSpec group(GroupModel group) {
        return type(group, Types.OPTION_GROUP)
                .addJavadoc(Javadocs.line("Options of ", group.path(), "."))
                .addMethod(
                        constructor(ParameterSpec.builder(Types.PLACE, "place").build()))
                .build();
    }

    private TypeSpec.Builder type(GroupModel group, ClassName above) {
        ClassName self = types.type(group.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(above, self));
        group.members().forEach(member -> type.addMethods(MemberEmitter.emit(types, self, member)));
        group.enums().forEach(it -> type.addType(enumeration(it)));
        return type;
    }

    private static MethodSpec constructor(ParameterSpec parameter) {
        return MethodSpec.constructorBuilder()
                .addParameter(parameter)
                .addStatement("super($N)", parameter)
                .build();
    }

    private static TypeSpec enumeration(EnumModel model) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(model.name())
                .addJavadoc(Javadocs.line("Values of ", model.option(), "."))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Types.ENUM_VALUE);
        model.constants()
                .forEach(constant -> type.addEnumConstant(
                        constant.name(),
                        TypeSpec.anonymousClassBuilder("$L", Literals.of(constant.value()))
                                .addJavadoc(Javadocs.line("", String.valueOf(constant.value()), "."))
                                .build()));
        return type.addField(Object.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Object.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Object.class)
                        .addStatement("return value")
                        .build())
                .build();
    }
}
