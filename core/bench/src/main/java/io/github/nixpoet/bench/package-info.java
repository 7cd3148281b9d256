/**
 * Measures core: {@link io.github.nixpoet.bench.Corpus} alone, {@link io.github.nixpoet.bench.SideBySide} beside other parsers,
 * {@link io.github.nixpoet.bench.Parse} from a cold start, and benchmarks for JMH.
 */
@NullMarked
package io.github.nixpoet.bench;

import org.jspecify.annotations.NullMarked;
