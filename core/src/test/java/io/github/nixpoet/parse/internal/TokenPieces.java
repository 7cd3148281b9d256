package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The tokens of a text by the grammar, its pieces put together to what NixPoet calls a token. */
final class TokenPieces {

    /**
     * A token, right or not.
     *
     * @param kind its name in the grammar
     * @param text its text
     * @param leading the blanks and comments before it
     */
    record Piece(String kind, String text, String leading) {}

    private final List<Piece> pieces = new ArrayList<>();
    private boolean faulty;

    private TokenPieces(ModeLexer lexer) {
        lexer.removeErrorListeners();
        StringBuilder leading = new StringBuilder();
        while (true) {
            Token token = lexer.nextToken();
            String text = token.getType() == Token.EOF ? "" : token.getText();
            if (token.getChannel() == Token.HIDDEN_CHANNEL) {
                leading.append(text);
                continue;
            }
            add(kind(token.getType()), text, leading.toString());
            leading.setLength(0);
            if (token.getType() == Token.EOF) {
                faulty |= lexer.inString();
                return;
            }
        }
    }

    static TokenPieces of(ModeLexer lexer) {
        return new TokenPieces(lexer);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether something in the text is no token, or a string does not end. */
    boolean isFaulty() {
        return faulty;
    }

    private String kind(int type) {
        faulty |= type == NixTokens.INVALID || type == NixTokens.TRAILING_SLASH || type == NixTokens.UNCLOSED_COMMENT;
        return type == Token.EOF ? TokenKind.END.name() : NixTokens.VOCABULARY.getSymbolicName(type);
    }

    private void add(String kind, String text, String leading) {
        int last = pieces.size() - 1;
        String before = last < 0 ? "" : pieces.get(last).kind();
        if (kind.equals("STRING_TEXT") && before.equals(kind)) {
            join(kind, text);
        } else if (kind.equals("STRING_CLOSE") && joinsPlain("STRING_OPEN")) {
            join("STRING", text);
        } else if (kind.equals("INDENTED_CLOSE") && joinsPlain("INDENTED_OPEN")) {
            join("INDENTED_STRING", text);
        } else {
            pieces.add(new Piece(kind, text, leading));
        }
    }

    /** Whether a closing quote follows the opening one with at most text between; that text is then joined to the opening one. */
    private boolean joinsPlain(String open) {
        int last = pieces.size() - 1;
        if (pieces.get(last).kind().equals(open)) {
            return true;
        }
        boolean text = last > 0
                && pieces.get(last).kind().equals("STRING_TEXT")
                && pieces.get(last - 1).kind().equals(open);
        if (text) {
            join(open, pieces.remove(last).text());
        }
        return text;
    }

    private void join(String kind, String text) {
        int last = pieces.size() - 1;
        Piece start = pieces.get(last);
        pieces.set(last, new Piece(kind, start.text() + text, start.leading()));
    }
}
