package io.github.nixpoet.edit;

/** Where a path that is not there could be added: in a container, as the names that its goal has left. */
record Site(Container container, Goal goal, Branch branch) {}
