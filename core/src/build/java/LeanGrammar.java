import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes ANTLR's runtime out of a parser that ANTLR has generated, for a grammar whose every decision takes one token: an object for each
 * rule that runs, states, error handling and the automaton for predictions cost a fifth of a parse, and nobody asks for them.
 *
 * <p>What is left calls {@code next}, {@code match}, {@code consume} and {@code unexpected} of the grammar's superclass. A step that finds
 * nothing, as after a change of ANTLR's templates, ends the build.
 */
final class LeanGrammar {

    /** What is replaced, and by what. */
    private record Step(String what, String with) {

        String apply(String code) {
            Pattern pattern = Pattern.compile(what, Pattern.MULTILINE);
            if (!pattern.matcher(code).find()) {
                throw new IllegalStateException("ANTLR generates other code now: nothing fits " + what);
            }
            return pattern.matcher(code).replaceAll(with);
        }
    }

    private static final String NONE = "";

    private static final List<Step> STEPS = List.of(
            new Step("^import org\\.antlr\\..*\\R", NONE),
            new Step("^public class", "final class"),
            // From the check of the runtime's version to the token types; from there to the rules; the automaton at the
            // end.
            new Step("^\\tstatic \\{ RuntimeMetaData[\\s\\S]*?(?=^\\tpublic static final int\\R)", NONE),
            new Step(
                    "^\\tpublic static final int\\R\\t\\tRULE_[\\s\\S]*?^\\tpublic NixGrammar\\(TokenStream input\\) \\{[^}]*\\}",
                    """
                    \tNixGrammar(Lexed source, int deepest) {
                    \t\tsuper(source, deepest);
                    \t}"""),
            new Step("^\\tpublic static final String _serializedATN[\\s\\S]*", "}\n"),
            // The object of a rule.
            new Step(
                    "^\\t@SuppressWarnings\\(\"CheckReturnValue\"\\)\\R\\tpublic static class \\w+Context [\\s\\S]*?^\\t\\}\\R",
                    NONE),
            new Step("^\\t\\t\\w+Context _localctx = .*\\R\\t\\tenterRule\\(.*\\R", NONE),
            new Step("^\\t*enterOuterAlt\\(.*\\R", NONE),
            new Step("public final \\w+Context (\\w+)\\(\\) throws RecognitionException", "final void $1()"),
            // What finds out where it is when there is an error.
            new Step("^\\t\\ttry \\{", "\t\t{"),
            new Step("^\\t\\tcatch \\(RecognitionException re\\) \\{[\\s\\S]*?^\\t\\treturn _localctx;\\R", NONE),
            new Step("^\\t*setState\\(\\d+\\); ?\\R", NONE),
            new Step("^\\t*_errHandler\\.(sync|reportMatch)\\(this\\);\\R", NONE),
            new Step("^\\t*if \\( _input\\.LA\\(1\\)==Token\\.EOF \\) matchedEOF = true;\\R", NONE),
            new Step(
                    "throw new NoViableAltException\\(this\\);|_errHandler\\.recoverInline\\(this\\);",
                    "throw unexpected();"),
            new Step("_input\\.LA\\(1\\)", "next()"));

    private LeanGrammar() {}

    /**
     * Rewrites a parser in place, unless that has been done.
     *
     * @param args the Java file that ANTLR has written
     */
    public static void main(String... args) throws IOException {
        Path file = Path.of(args[0]);
        String code = Files.readString(file);
        if (!code.contains("org.antlr")) {
            return;
        }
        for (Step step : STEPS) {
            code = step.apply(code);
        }
        if (code.contains("_localctx") || code.contains("_errHandler") || code.contains("adaptivePredict")) {
            throw new IllegalStateException("a rule of " + file + " needs ANTLR's runtime");
        }
        Files.writeString(file, code);
    }
}
