package io.github.nixpoet.syntax.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables that Nix 2.34 brings to every file; the test beside this class asks Nix for each. */
public final class Globals {

    /** Those of Nix as it comes. */
    public static final Set<String> RELEASED = Set.of("""
            __add __addDrvOutputDependencies __addErrorContext __all __any __appendContext __attrNames __attrValues __bitAnd
            __bitOr __bitXor __catAttrs __ceil __compareVersions __concatLists __concatMap __concatStringsSep __convertHash
            __currentSystem __currentTime __deepSeq __div __elem __elemAt __fetchurl __filter __filterSource __findFile
            __flakeRefToString __floor __foldl' __fromJSON __functionArgs __genList __genericClosure __getAttr __getContext
            __getEnv __getFlake __groupBy __hasAttr __hasContext __hashFile __hashString __head __intersectAttrs __isAttrs
            __isBool __isFloat __isFunction __isInt __isList __isPath __isString __langVersion __length __lessThan __listToAttrs
            __mapAttrs __match __mul __nixPath __nixVersion __parseDrvName __parseFlakeRef __partition __path __pathExists
            __readDir __readFile __readFileType __replaceStrings __seq __sort __split __splitVersion __storeDir __storePath
            __stringLength __sub __substring __tail __toFile __toJSON __toPath __toXML __trace __traceVerbose __tryEval __typeOf
            __unsafeDiscardOutputDependency __unsafeDiscardStringContext __unsafeGetAttrPos __warn __zipAttrsWith abort baseNameOf
            break builtins derivation derivationStrict dirOf false fetchGit fetchMercurial fetchTarball fromTOML import isNull map
            null placeholder removeAttrs scopedImport throw toString true
            """.strip().split("\\s+"));

    /** Those that there are with all experimental features on. */
    public static final Set<String> ALL = with(RELEASED, "__fetchClosure", "__outputOf", "fetchTree");

    private Globals() {}

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
