/*
 * The grammar of Nix for ANTLR, every decision of it by one token of lookahead.
 *
 * What would need more has been settled by the lexer, which re-marks a token when a later one shows what it was: a name before
 * ':' or '@', a brace that opens formals, 'let' before a brace. Operators are a flat list that the tree builder folds by its
 * precedence table; heads ('x:', 'with x;', 'let … in', 'if … else') are a loop, so that no chain costs stack.
 */
parser grammar NixGrammar;

options {
    superClass = LeanParser;
}

// In the order of TokenKind, so that a token's type is its kind's ordinal + 1; a test compares the two.
tokens {
    IDENTIFIER, INTEGER, FLOAT, STRING, INDENTED_STRING, STRING_OPEN, STRING_CLOSE, INDENTED_OPEN, INDENTED_CLOSE, STRING_TEXT,
    PATH, HOME_PATH, SEARCH_PATH, PATH_TEXT, URI, INTERPOLATION_OPEN,
    IF, THEN, ELSE, ASSERT, WITH, LET, IN, REC, INHERIT, OR,
    ELLIPSIS, ASSIGN, SEMICOLON, COLON, COMMA, DOT, AT, QUESTION,
    LEFT_BRACE, RIGHT_BRACE, LEFT_BRACKET, RIGHT_BRACKET, LEFT_PAREN, RIGHT_PAREN,
    EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, AND, LOGICAL_OR, IMPLIES, UPDATE, CONCAT, NOT, PLUS, MINUS,
    TIMES, DIVIDE, PIPE_INTO, PIPE_FROM,
    PATH_START, NAME_BEFORE_COLON, NAME_BEFORE_AT, FORMALS_OPEN, LEGACY_LET, INVALID
}


file
    : expression EOF { build.file(last()); }
    ;

expression
@init { int headBase = heads.size(); int operatorBase = operators.size(); int operands; int at; int then; enter(); }
    : ( NAME_BEFORE_COLON { at = last(); } COLON { heads.lambda(at, last()); }
      | NAME_BEFORE_AT { at = last(); } AT formals { parameters.nameBefore(at); } COLON { heads.lambda(last()); }
      | formals (AT NAME_BEFORE_COLON { parameters.nameAfter(last()); })? COLON { heads.lambda(last()); }
      | ASSERT { at = last(); } expression SEMICOLON { heads.assertion(at, last()); }
      | WITH { at = last(); } expression SEMICOLON { heads.with(at, last()); }
      | LET { at = last(); operands = build.mark(); } bindings IN { heads.let(at, operands, last()); }
      | IF { at = last(); } expression THEN { then = last(); } expression ELSE { heads.condition(at, then, last()); }
      )*
      ((NOT | MINUS) { operators.prefix(last()); })* { operands = build.mark(); } select+ { build.application(operands); }
      ( QUESTION { at = last(); operators.hasAttribute(operatorBase); } path { build.hasAttribute(at); }
      | ( CONCAT | TIMES | DIVIDE | PLUS | MINUS | UPDATE | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | EQUAL
        | NOT_EQUAL | AND | LOGICAL_OR | IMPLIES | PIPE_INTO | PIPE_FROM
        ) { operators.infix(last(), operatorBase); }
        ((NOT | MINUS) { operators.prefix(last()); })* { operands = build.mark(); } select+ { build.application(operands); }
      )*
      { heads.expression(headBase, operatorBase); leave(); }
    ;

// A selection's default is the next 'select' of the sequence, so that 'a.b or a.b or …' needs no recursion.
select
@init { int at; int operands; }
    : ( IDENTIFIER { build.identifier(last()); }
      | INTEGER { build.integer(last()); }
      | FLOAT { build.floating(last()); }
      | (STRING | INDENTED_STRING) { build.string(last()); }
      | STRING_OPEN { at = last(); operands = build.mark(); } part* STRING_CLOSE { build.interpolated(at, operands, last()); }
      | INDENTED_OPEN { at = last(); operands = build.mark(); } part* INDENTED_CLOSE { build.interpolated(at, operands, last()); }
      | (PATH | HOME_PATH | SEARCH_PATH) { build.path(last()); }
      | PATH_START { operands = build.mark(); build.text(last()); }
        ( PATH_TEXT { build.text(last()); } | { touching(); } interpolation )* { build.interpolatedPath(operands); }
      | URI { build.uri(last()); }
      | LEFT_PAREN { at = last(); } expression RIGHT_PAREN { build.parenthesized(at, last()); }
      | LEFT_BRACE { at = last(); operands = build.mark(); } bindings RIGHT_BRACE { build.set(at, operands, last()); }
      | REC { at = last(); } LEFT_BRACE { operands = build.mark(); } bindings RIGHT_BRACE { build.recursiveSet(at, operands, last()); }
      | LEGACY_LET { at = last(); } LEFT_BRACE { operands = build.mark(); } bindings RIGHT_BRACE { build.legacyLet(at, operands, last()); }
      | LEFT_BRACKET { at = last(); operands = build.mark(); enter(); } select* RIGHT_BRACKET { build.list(at, operands, last()); leave(); }
      )
      ( DOT { at = last(); } path ( OR { selections.withDefault(at, last()); } | { selections.selection(at); } )
      | OR { build.applyToOr(last()); }
      )?
    ;

part
    : STRING_TEXT { build.text(last()); }
    | interpolation
    ;

interpolation
@init { int at; }
    : INTERPOLATION_OPEN { at = last(); } expression RIGHT_BRACE { build.interpolation(at, last()); }
    ;

bindings
@init { int at; int operands; boolean from; }
    : ( path ASSIGN { at = last(); } expression SEMICOLON { build.binding(at, last()); }
      | INHERIT { at = last(); from = false; }
        ( LEFT_PAREN { int open = last(); } expression RIGHT_PAREN { build.parenthesized(open, last()); from = true; } )?
        { operands = build.mark(); } name* SEMICOLON { build.inherit(at, from, operands, last()); }
      )*
    ;

path
@init { int operands = build.mark(); }
    : name (DOT { build.dot(last()); } name)* { build.attributePath(operands); }
    ;

name
@init { int at; int operands; }
    : IDENTIFIER { build.identifier(last()); }
    | OR { build.or(last()); }
    | STRING { build.string(last()); }
    | STRING_OPEN { at = last(); operands = build.mark(); } part* STRING_CLOSE { build.interpolated(at, operands, last()); }
    | interpolation
    ;

formals
@init { int at; int operands; }
    : FORMALS_OPEN { at = last(); operands = build.mark(); }
      ( formal ( COMMA { parameters.comma(last()); } formal? )* )?
      RIGHT_BRACE { parameters.formals(at, operands, last()); }
    ;

formal
@init { int at; }
    : IDENTIFIER { parameters.name(last()); } ( QUESTION { at = last(); } expression { parameters.fallback(at); } )?
    | ELLIPSIS { parameters.ellipsis(last()); }
    ;
