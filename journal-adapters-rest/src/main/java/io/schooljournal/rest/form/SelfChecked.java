package io.schooljournal.rest.form;

import java.util.Optional;

/** A message some members of which depend on others. */
interface SelfChecked {
    /**
     * Tells which member is at fault, given that each is fit by itself.
     *
     * @return its JSON pointer; empty when all is well
     */
    Optional<String> faultAt();
}
