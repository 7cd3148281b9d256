/**
 * Measures core: {@link io.github.nixpoet.bench.Corpus} alone, {@link io.github.nixpoet.bench.ParseSideBySide} and
 * {@link io.github.nixpoet.bench.FormatSideBySide} beside other programs, {@link io.github.nixpoet.bench.Parse} from a cold start, and
 * benchmarks for JMH.
 */
@NullMarked
package io.github.nixpoet.bench;

import org.jspecify.annotations.NullMarked;
