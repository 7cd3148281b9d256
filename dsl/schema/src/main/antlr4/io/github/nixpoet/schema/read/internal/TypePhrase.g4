// The English in which lib.types describes itself, as optionDescriptionPhrase of nixpkgs puts it together: connectives, parentheses,
// and the nouns of the types that have no parts. What fits no rule is a run of words.
grammar TypePhrase;

phrase
    : type EOF
    ;

type
    : to=operand OR from=operand CONVERTIBLE                                # coerced
    | alternative (COMMA? OR alternative)*                                  # union
    ;

alternative
    : NULL
    | composite
    | operand
    ;

operand
    : LEFT type RIGHT                                                       # parenthesized
    | noun                                                                  # known
    | words                                                                 # other
    ;

// What stands after "of" without parentheses.
part
    : composite
    | operand
    ;

composite
    : LIST_OF part                                                          # listOf
    | NON_EMPTY LEFT LIST_OF part RIGHT                                     # nonEmptyListOf
    | ATTRS_OF part                                                         # attrsOf
    | LAZY_ATTRS_OF part                                                    # lazyAttrsOf
    | FUNCTION_TO part                                                      # functionTo
    | OPEN_SUBMODULE_OF part                                                # openSubmodule
    | UNIQUE LEFT type RIGHT                                                # unique
    ;

noun
    : BOOLEAN                                                               # bool
    | SIGNED_INTEGER                                                        # int
    | UNSIGNED                                                              # unsigned
    | POSITIVE                                                              # positive
    | (NUMBER BITS_BETWEEN | INTEGER_BETWEEN) low=NUMBER AND high=NUMBER INCLUSIVE   # intBetween
    | FLOAT                                                                 # float
    | NUMBER_BETWEEN low=NUMBER AND high=NUMBER INCLUSIVE                   # numberBetween
    | FLOAT_BETWEEN low=NUMBER AND high=NUMBER INCLUSIVE                    # floatBetween
    | sign=(POSITIVE_NUMBER | NONNEGATIVE_NUMBER | POSITIVE_FLOAT | NONNEGATIVE_FLOAT)  # signedNumber
    | STRING                                                                # str
    | NON_EMPTY_STRING                                                      # nonEmptyStr
    | SINGLE_LINE                                                           # singleLineStr
    | PASSWD_ENTRY                                                          # passwdEntry
    | PATTERN                                                               # strMatching
    | words? CONCATENATED QUOTED                                            # separatedString
    | PATH                                                                  # path
    | PACKAGE                                                               # package
    | ATTRS                                                                 # attrs
    | WORD? SUBMODULE                                                       # submodule
    | TAGS word (COMMA word)*                                               # attrTag
    | ONE_OF value (COMMA value)+                                           # enum
    | VALUE value SINGULAR                                                  # singular
    | EMPTY_ENUM                                                            # emptyEnum
    | ANY                                                                   # any
    | DATA                                                                  # data
    | noun LEFT WITH_CHECK (words | COMMA | OR)+ RIGHT                      # checked
    ;

value
    : QUOTED
    | NUMBER
    | TRUE
    | FALSE
    | NULL_VALUE
    ;

// Parentheses within words belong to them, as in "atom (null, bool, int, float or string)".
words
    : word (COMMA? word | LEFT aside RIGHT)*
    ;

aside
    : (word | COMMA | OR | NULL | LEFT aside RIGHT)*
    ;

word
    : WORD
    | QUOTED
    | NUMBER
    | AND
    | ANY
    | ATTRS
    | ATTRS_OF
    | BOOLEAN
    | FALSE
    | FLOAT
    | INCLUSIVE
    | LIST_OF
    | NON_EMPTY
    | NON_EMPTY_STRING
    | ONE_OF
    | PACKAGE
    | PATH
    | SIGNED_INTEGER
    | STRING
    | SUBMODULE
    | TRUE
    | UNIQUE
    | VALUE
    ;

LEFT : '(' ;
RIGHT : ')' ;
COMMA : ',' ;
OR : 'or' ;
NULL : 'null' ;
AND : 'and' ;
TRUE : 'true' ;
FALSE : 'false' ;
NULL_VALUE : '<null>' ;
CONVERTIBLE : 'convertible to it' ;

LIST_OF : 'list of' ;
NON_EMPTY : 'non-empty' ;
ATTRS_OF : 'attribute set of' ;
LAZY_ATTRS_OF : 'lazy attribute set of' ;
FUNCTION_TO : 'function that evaluates to a(n)' ;
OPEN_SUBMODULE_OF : 'open submodule of' ;
UNIQUE : 'unique' ;

BOOLEAN : 'boolean' ;
SIGNED_INTEGER : 'signed integer' ;
UNSIGNED : 'unsigned integer, meaning >=0' ;
POSITIVE : 'positive integer, meaning >0' ;
BITS_BETWEEN : 'bit ' ('un')? 'signed integer; between' ;
INTEGER_BETWEEN : 'integer between' ;
INCLUSIVE : '(both inclusive)' ;
FLOAT : 'floating point number' ;
NUMBER_BETWEEN : 'integer or floating point number between' ;
FLOAT_BETWEEN : 'floating point number between' ;
POSITIVE_NUMBER : 'positive integer or floating point number, meaning >0' ;
NONNEGATIVE_NUMBER : 'nonnegative integer or floating point number, meaning >=0' ;
POSITIVE_FLOAT : 'positive floating point number, meaning >0' ;
NONNEGATIVE_FLOAT : 'nonnegative floating point number, meaning >=0' ;
STRING : 'string' ;
NON_EMPTY_STRING : 'non-empty string' ;
SINGLE_LINE : '(optionally newline-terminated) single-line string' ;
PASSWD_ENTRY : 'string, not containing newlines or colons' ;
CONCATENATED : 'strings concatenated with' | 'concatenated with' ;
PATH : ('absolute ' | 'relative ')? 'path' (' not'? ' in the Nix store')? ;
PACKAGE : 'package' ;
ATTRS : 'attribute set' ;
SUBMODULE : 'submodule' ;
TAGS : 'attribute-tagged union with choices:' ;
ONE_OF : 'one of' ;
VALUE : 'value' ;
SINGULAR : '(singular enum)' ;
EMPTY_ENUM : 'impossible (empty enum)' ;
ANY : 'anything' | 'raw value' | 'unspecified value' ;
DATA : ('JSON' | 'Json' | 'YAML 1.1' | 'YAML 1.2' | 'YAML' | 'TOML') ' value' ;
WITH_CHECK : 'with check:' ;

// A regular expression ends where a parenthesis that it did not open closes, or a connective follows. The first character between
// brackets is one of theirs, whatever it is.
PATTERN : 'string matching the pattern ' PATTERN_PIECE* ;
fragment PATTERN_PIECE
    : '\\' .
    | '[' ('^' ('[:' [a-z]+ ':]' | .) | '[:' [a-z]+ ':]' | ~'^') ('[:' [a-z]+ ':]' | ~']')* ']'
    | '(' (PATTERN_PIECE | ' ')* ')'
    | ~[\\[() ]
    ;

QUOTED : '"' ~'"'* '"' ;
NUMBER : '-'? [0-9]+ ('.' [0-9]+)? ([eE] [-+]? [0-9]+)? ;
WORD : ~[ \t\r\n(),"]+ ;
BLANK : [ \t\r\n]+ -> skip ;
STRAY : . ;
