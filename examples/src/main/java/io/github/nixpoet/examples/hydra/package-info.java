/** System 19: a build server, and the jobs that it builds again on each change. */
@NullMarked
package io.github.nixpoet.examples.hydra;

import org.jspecify.annotations.NullMarked;
