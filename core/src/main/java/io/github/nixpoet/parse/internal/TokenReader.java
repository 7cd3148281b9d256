package io.github.nixpoet.parse.internal;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** A token buffer as ANTLR wants to see it. A token object is made where ANTLR's error handling asks for one, and nowhere else. */
final class TokenReader implements TokenStream, TokenSource {

    private final Lexed source;
    private final TokenBuffer tokens;
    private final byte[] types;
    private int at;

    TokenReader(Lexed source) {
        this.source = source;
        this.tokens = source.tokens;
        this.types = tokens.type;
    }

    Lexed source() {
        return source;
    }

    @Override
    public int LA(int ahead) {
        return ahead == 1 ? types[at] : types[Math.min(at + ahead, tokens.count) - 1];
    }

    /** The type of the next token: what the parser asks nearly always. */
    int next() {
        return types[at];
    }

    /** Whether nothing stands between the next token and the one before it. */
    boolean touches() {
        return tokens.gap[at] == CommonTrivia.NONE;
    }

    @Override
    public void consume() {
        if (types[at] != NixGrammar.EOF) {
            at++;
        }
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = index;
    }

    @Override
    public int size() {
        return tokens.count;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // The whole text is in the buffer.
    }

    @Override
    public Token LT(int ahead) {
        return get(Math.max(0, Math.min(at + ahead, tokens.count) - 1));
    }

    @Override
    public Token get(int index) {
        CommonToken token = new CommonToken(types[index]);
        token.setTokenIndex(index);
        token.setStartIndex(tokens.start[index]);
        token.setStopIndex(tokens.end[index] - 1);
        return token;
    }

    @Override
    public Token nextToken() {
        Token token = get(at);
        consume();
        return token;
    }

    @Override
    public TokenSource getTokenSource() {
        return this;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return tokens.start[at];
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException("tokens are views");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return CommonTokenFactory.DEFAULT;
    }
}
