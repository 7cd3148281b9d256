package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/**
 * Why the lexer stopped.
 *
 * @param code the kind of fault
 * @param start where it is, in bytes
 * @param end where it ends, in bytes
 * @param opener where the unclosed delimiter opened, in bytes; -1 if it is no such fault
 */
record LexicalFault(SyntaxCode code, int start, int end, int opener) {}
