/*
 * The tokens of Nix, to be read: what Lexer.java does by hand and fast stands here as rules, and TokensTest holds both to the same
 * tokens. At each place the longest token wins; of two as long, the rule that stands first.
 *
 * A token has the name that TokenKind gives it. Texts come in pieces here, as they do in Nix: STRING_TEXT beside STRING_TEXT is one
 * text, and a string without interpolation is one token to NixPoet. INVALID, TRAILING_SLASH and UNCLOSED_COMMENT are what no Nix
 * text has.
 */
lexer grammar NixTokens;

options {
    superClass = ModeLexer;
}

tokens {
    STRING_TEXT, STRING_CLOSE, INDENTED_CLOSE, PATH_TEXT
}

// ---- what has no meaning

BLANK
    : [ \t\r\n]+ -> channel(HIDDEN)
    ;

LINE_COMMENT
    : '#' ~[\r\n]* -> channel(HIDDEN)
    ;

BLOCK_COMMENT
    : '/*' .*? '*/' -> channel(HIDDEN)
    ;

UNCLOSED_COMMENT
    : '/*'
    ;

// ---- words

IF : 'if' ;
THEN : 'then' ;
ELSE : 'else' ;
ASSERT : 'assert' ;
WITH : 'with' ;
LET : 'let' ;
IN : 'in' ;
REC : 'rec' ;
INHERIT : 'inherit' ;
OR : 'or' ;

IDENTIFIER
    : [a-zA-Z_] [a-zA-Z0-9_'-]*
    ;

// A scheme has no '_', and at least one character stands behind the colon: 'x:y' is a URI, 'x: y' and 'a_b:c' are functions.
URI
    : [a-zA-Z] [a-zA-Z0-9+.-]* ':' [a-zA-Z0-9%/?:@&=+$,_.!~*'-]+
    ;

// ---- numbers; one that is too large is left to whoever reads it

INTEGER
    : [0-9]+
    ;

// '1.', '1.5', '.5' and '0.5', but neither '0.' nor '00.5'.
FLOAT
    : ([1-9] [0-9]* '.' [0-9]* | '0'? '.' [0-9]+) ([Ee] [+-]? [0-9]+)?
    ;

// ---- paths

PATH
    : PathChar* Segment+
    ;

HOME_PATH
    : '~' Segment+
    ;

SEARCH_PATH
    : '<' PathChar+ Segment* '>'
    ;

// Before its first interpolation a path may have a double slash once.
PATH_BEFORE_INTERPOLATION
    : ( PathChar* ('/' | Segment+ ('/' ('/' | Segment+ '/'?)?)?)
      | '~' ('/' | Segment+ ('/' ('/' | Segment+ '/'?)?)?)
      ) '${' { putBack(2); } -> type(PATH_TEXT), pushMode(IN_PATH)
    ;

TRAILING_SLASH
    : (PathChar* | '~') Segment+ '/'
    ;

// ---- strings, and the braces that lead into them and out

STRING_OPEN
    : '"' -> pushMode(IN_STRING)
    ;

INDENTED_OPEN
    : '\'\'' -> pushMode(IN_INDENTED_STRING)
    ;

INTERPOLATION_OPEN
    : '${' -> pushMode(DEFAULT_MODE)
    ;

LEFT_BRACE
    : '{' -> pushMode(DEFAULT_MODE)
    ;

RIGHT_BRACE
    : '}' -> popMode
    ;

// ---- signs

LEFT_BRACKET : '[' ;
RIGHT_BRACKET : ']' ;
LEFT_PAREN : '(' ;
RIGHT_PAREN : ')' ;
ELLIPSIS : '...' ;
ASSIGN : '=' ;
SEMICOLON : ';' ;
COLON : ':' ;
COMMA : ',' ;
DOT : '.' ;
AT : '@' ;
QUESTION : '?' ;
EQUAL : '==' ;
NOT_EQUAL : '!=' ;
LESS : '<' ;
LESS_OR_EQUAL : '<=' ;
GREATER : '>' ;
GREATER_OR_EQUAL : '>=' ;
AND : '&&' ;
LOGICAL_OR : '||' ;
IMPLIES : '->' ;
UPDATE : '//' ;
CONCAT : '++' ;
NOT : '!' ;
PLUS : '+' ;
MINUS : '-' ;
TIMES : '*' ;
DIVIDE : '/' ;
PIPE_INTO : '|>' ;
PIPE_FROM : '<|' ;

INVALID
    : .
    ;

fragment PathChar
    : [a-zA-Z0-9._+-]
    ;

fragment Segment
    : '/' PathChar+
    ;

// ---- between double quotes

mode IN_STRING;

// A dollar takes the character behind it along, so that "$${" has no interpolation and "$$${" has one.
TEXT
    : ( ~["$\\\u0000]
      | '\\' ~[\u0000]
      | '$' ~["{\\\u0000]
      | '$\\' ~[\u0000]
      )+ -> type(STRING_TEXT)
    ;

// Before the closing quote, and where the text breaks off.
SINGLE
    : ('$' | '$'? '\\') -> type(STRING_TEXT)
    ;

HOLE
    : '${' -> type(INTERPOLATION_OPEN), pushMode(DEFAULT_MODE)
    ;

CLOSE
    : '"' -> type(STRING_CLOSE), popMode
    ;

NO_TEXT
    : . -> type(INVALID)
    ;

// ---- between two single quotes

mode IN_INDENTED_STRING;

INDENTED_TEXT
    : ( ~['$\u0000]
      | '$' ~['{\u0000]
      | '\'' ~['$\u0000]
      )+ -> type(STRING_TEXT)
    ;

INDENTED_ESCAPE
    : '\'\'' ('$' | '\'' | '\\' ~[\u0000]?) -> type(STRING_TEXT)
    ;

// What would have gone with the next character, had that not a meaning of its own: '$' before ''', ''' before '$'.
INDENTED_SINGLE
    : ['$] -> type(STRING_TEXT)
    ;

INDENTED_HOLE
    : '${' -> type(INTERPOLATION_OPEN), pushMode(DEFAULT_MODE)
    ;

INDENTED_END
    : '\'\'' -> type(INDENTED_CLOSE), popMode
    ;

NO_INDENTED_TEXT
    : . -> type(INVALID)
    ;

// ---- in a path that has an interpolation, before and behind it

mode IN_PATH;

MORE_PATH
    : PathOrSlash* PathChar -> type(PATH_TEXT)
    ;

MORE_PATH_BEFORE_INTERPOLATION
    : PathOrSlash* '/${' { putBack(2); } -> type(PATH_TEXT)
    ;

SLASH_BEHIND_PATH
    : PathOrSlash* '/' -> type(TRAILING_SLASH)
    ;

PATH_HOLE
    : '${' -> type(INTERPOLATION_OPEN), pushMode(DEFAULT_MODE)
    ;

PATH_END
    : . { putBack(1); } -> skip, popMode
    ;

fragment PathOrSlash
    : PathChar | '/'
    ;
